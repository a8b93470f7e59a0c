/** Thrown for an option that a recipe cannot use. The message names the option and says why. */
export class RecipeError extends RangeError {
  /** The option, such as `subnet` or `reservations[1].ip`. */
  readonly option: string;

  constructor(option: string, reason: string) {
    super(`${option}: ${reason}`);
    this.name = 'RecipeError';
    this.option = option;
  }
}
