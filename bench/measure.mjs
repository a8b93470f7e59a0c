/**
 * Times functions against each other. They take turns, so that a machine that speeds up or slows down does so for all.
 * @param {Record<string, () => unknown>} contestants What to time, by name.
 * @param {{ rounds?: number, atLeast?: number }} options How often, and for how many milliseconds each time at least.
 * @returns {Record<string, number>} The median time of one call in milliseconds, by name.
 */
export function compare(contestants, { rounds = 9, atLeast = 60, warmUp = 500 } = {}) {
  const names = Object.keys(contestants);
  const repeats = Object.fromEntries(names.map((name) => [name, repeatsFor(contestants[name], atLeast, warmUp)]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Each round starts with another one, so that nobody always comes after the same neighbour.
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      times[name].push(timeOf(contestants[name], repeats[name]));
    }
  }
  return Object.fromEntries(names.map((name) => [name, times[name].sort((one, other) => one - other)[rounds >> 1]]));
}

/** Runs until the compiler is done with it, and tells how many runs fill the time asked for. */
function repeatsFor(run, atLeast, warmUp) {
  const end = performance.now() + warmUp;
  let last = 0;
  do last = timeOf(run, 1);
  while (performance.now() < end);
  return Math.max(1, Math.ceil(atLeast / last));
}

function timeOf(run, repeats) {
  const start = process.hrtime.bigint();
  for (let index = 0; index < repeats; index++) run();
  return Number(process.hrtime.bigint() - start) / 1e6 / repeats;
}

/** How time grows with size: 1 is linear, 2 is quadratic. */
export function exponent(sizes, times) {
  return Math.log(times.at(-1) / times[0]) / Math.log(sizes.at(-1) / sizes[0]);
}

/** Prints a table whose first column is text and whose others are numbers. */
export function table(title, columns, rows) {
  const cells = [
    columns,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? (cell >= 100 ? cell.toFixed(0) : cell.toPrecision(3)) : cell))),
  ];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  process.stdout.write(
    `\n${title}\n${line(cells[0])}\n${widths.map((width) => '-'.repeat(width)).join('  ')}\n${cells.slice(1).map(line).join('\n')}\n`,
  );
}
