import { expectTypeOf, it } from 'vitest';
import {
  type ClockTimer,
  clockTimer,
  type DomainClock,
  type DomainSeclabel,
  type DomainSysinfo,
  domainSeclabel,
  type LaunchSecurity,
  launchSecurity,
  type OsNvram,
  type SevSnpLaunchSecurity,
  type StaticSeclabel,
  type TdxLaunchSecurity,
  type TscTimer,
} from '../../src/domain/index.ts';
import { domain, parse, stringify } from '../../src/index.ts';

declare const clock: DomainClock;
declare const timer: ClockTimer;
declare const label: DomainSeclabel;
declare const protection: LaunchSecurity;
declare const told: DomainSysinfo;
declare const variables: OsNvram;

it('the offset tells which clock it is', () => {
  if (clock.offset === 'timezone') expectTypeOf(clock.timezone).toEqualTypeOf<string>();
  if (clock.offset === 'absolute') expectTypeOf(clock.start).toEqualTypeOf<number>();
  if (clock.offset === 'variable') expectTypeOf(clock.basis).extract<'utc'>().toEqualTypeOf<'utc'>();
  // @ts-expect-error a clock that keeps UTC is in no time zone
  if (clock.offset === 'utc') clock.timezone;
});

it('the name tells which timer it is', () => {
  if (timer.name === 'tsc') {
    expectTypeOf(timer).toEqualTypeOf<TscTimer>();
    expectTypeOf(timer.frequency).toEqualTypeOf<number | undefined>();
  }
  // @ts-expect-error only the TSC has a frequency
  if (timer.name === 'hpet') timer.frequency;
  // @ts-expect-error a clock that the guest asks for does not tick
  if (timer.name === 'kvmclock') timer.tickpolicy;
});

it('the type tells how a label comes about', () => {
  if (label.type === 'static') {
    expectTypeOf(label).toEqualTypeOf<StaticSeclabel>();
    expectTypeOf(label.label).toEqualTypeOf<string>();
  }
  if (label.type === 'dynamic') expectTypeOf(label.label).toEqualTypeOf<string | undefined>();
  // @ts-expect-error no label, nothing to make one from
  if (label.type === 'none') label.baselabel;
});

it('the type tells how a guest is protected', () => {
  if (protection.type === 'sev-snp') expectTypeOf(protection).toEqualTypeOf<SevSnpLaunchSecurity>();
  if (protection.type === 'tdx') expectTypeOf(protection).toEqualTypeOf<TdxLaunchSecurity>();
  // @ts-expect-error s390 has no policy to choose
  if (protection.type === 's390-pv') protection.policy;
});

it('the type tells what the guest is told about its machine', () => {
  if (told.type === 'smbios') expectTypeOf(told.bios!.entries![0]!.name).extract<'vendor'>().toEqualTypeOf<'vendor'>();
  // @ts-expect-error entries of QEMU's firmware configuration are no SMBIOS
  if (told.type === 'fwcfg') told.bios;
});

it('the type tells where the variables of UEFI are', () => {
  if (variables.type === 'file') expectTypeOf(variables.source.file).toEqualTypeOf<string | undefined>();
  if (variables.type === 'network') expectTypeOf(variables.source.protocol).extract<'nbd'>().toEqualTypeOf<'nbd'>();
  if (variables.type === undefined) expectTypeOf(variables.value).toEqualTypeOf<string | undefined>();
  // @ts-expect-error what is named by its path has no source
  if (variables.type === undefined) variables.source;
});

it('models make what they read', () => {
  expectTypeOf(parse(clockTimer, '')).toEqualTypeOf<ClockTimer>();
  expectTypeOf(parse(domainSeclabel, '')).toEqualTypeOf<DomainSeclabel>();
  expectTypeOf(parse(launchSecurity, '')).toEqualTypeOf<LaunchSecurity>();
  stringify(domain, { type: 'kvm', name: 'a', memory: { value: 1, unit: 'GiB' }, os: { type: { value: 'hvm' } } });
  // @ts-expect-error a time zone has to be named
  stringify(domain, { type: 'kvm', name: 'a', clock: { offset: 'timezone' } });
  // @ts-expect-error memory is a number with a unit
  stringify(domain, { type: 'kvm', name: 'a', memory: '1 GiB' });
});
