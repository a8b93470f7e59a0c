// What `libvirt-xml/domain` offers: guests, each of their devices as a document of its own, and the types of all parts.

export type {
  BlockDataStore,
  CtlDataStore,
  DataStore,
  DirDataStore,
  FileDataStore,
  NetworkDataStore,
  NvmeDataStore,
  UnknownDataStore,
  VhostUserDataStore,
  VhostVdpaDataStore,
  VolumeDataStore,
} from '../shared/data-store.ts';
export type { DeviceSeclabel } from '../shared/device-seclabel.ts';
export type { HostPciAddress, HostUsbAddress, HostUsbProduct, HostUsbVendor } from '../shared/host-address.ts';
export { type IdMap, type IdMapEntry, idmap } from '../shared/idmap.ts';
export { type IoLimits, type ThrottleGroup, throttleGroup } from '../shared/io-limits.ts';
export type { Metadata } from '../shared/metadata.ts';
export type { PciAddress, ZpciAddress } from '../shared/pci-address.ts';
export type { PrivateData } from '../shared/private-data.ts';
export type { Reconnect } from '../shared/reconnect.ts';
export type { ScaledBytes, ScaledKibibytes } from '../shared/scaled-size.ts';
export { sizeInBytes } from '../shared/size-in-bytes.ts';
export type { AuthSecret, DiskAuth, DiskAuthSecret, StorageAuth } from '../shared/storage-auth.ts';
export type { StorageCookie, StorageCookies } from '../shared/storage-cookies.ts';
export type { EncryptionCipher, EncryptionIvgen, EncryptionSecret, StorageEncryption } from '../shared/storage-encryption.ts';
export type { MetadataCache, StorageFormat } from '../shared/storage-format.ts';
export type {
  RdmaStorageHost,
  StorageHost,
  TcpStorageHost,
  UnixStorageHost,
  UnknownStorageHost,
  UntypedStorageHost,
} from '../shared/storage-host.ts';
export type { InitiatorName, StorageInitiator } from '../shared/storage-initiator.ts';
export type {
  BlockStorageSource,
  CtlStorageSource,
  DirStorageSource,
  FileStorageSource,
  NvmeStorageSource,
  VhostUserStorageSource,
  VhostVdpaStorageSource,
  VolumeStorageSource,
} from '../shared/storage-local.ts';
export type {
  FtpStorageSource,
  FtpsStorageSource,
  GlusterStorageSource,
  HttpStorageSource,
  HttpsStorageSource,
  IscsiStorageSource,
  NbdStorageSource,
  NetworkStorageSource,
  NfsStorageSource,
  RbdStorageSource,
  SheepdogStorageSource,
  SshStorageSource,
  TftpStorageSource,
  UnknownStorageSource,
  VxhsStorageSource,
} from '../shared/storage-network.ts';
export type {
  ConnectionTimeout,
  NfsIdentity,
  RbdConfig,
  RbdSnapshot,
  ReadAhead,
  SshIdentity,
  SshKnownHosts,
  SslOptions,
} from '../shared/storage-network-parts.ts';
export type { ReservationsSource, StorageReservations } from '../shared/storage-reservations.ts';
export type { SourceSlice, StorageSlice, StorageSlices, UnknownSlice } from '../shared/storage-slices.ts';
export { type BlkioDevice, type Blkiotune, blkiotune } from './blkiotune.ts';
export {
  type AbsoluteClock,
  type DomainClock,
  domainClock,
  type LocaltimeClock,
  type TimezoneClock,
  type UnknownClock,
  type UntypedClock,
  type UtcClock,
  type VariableClock,
} from './clock.ts';
export { type CpuCache, type CpuFeature, type CpuMaxPhysAddr, type CpuModel, type CpuTopology, type DomainCpu, domainCpu } from './cpu.ts';
export {
  type CpuNuma,
  cpuNuma,
  type NumaCache,
  type NumaCacheLine,
  type NumaCacheSize,
  type NumaCell,
  type NumaDistances,
  type NumaSibling,
} from './cpu-numa.ts';
export {
  type Cputune,
  cputune,
  type EmulatorPin,
  type IothreadPin,
  type IothreadScheduler,
  type SchedulerRule,
  type VcpuPin,
  type VcpuScheduler,
} from './cputune.ts';
export * from './device-names.ts';
export { type Domain, domain } from './domain.ts';
export type { FeatureSwitch, FeatureToggle } from './feature-switch.ts';
export { type DomainFeatures, domainFeatures } from './features.ts';
export { type Hyperv, type HypervSpinlocks, type HypervStimer, type HypervTlbflush, type HypervVendorId, hyperv } from './hyperv.ts';
export {
  type AsyncTeardown,
  type KvmDirtyRing,
  type KvmFeatures,
  kvmFeatures,
  type TcgFeatures,
  type XenFeatures,
  type XenPassthrough,
  xenFeatures,
} from './hypervisor-features.ts';
export { type DomainIommufd, domainIommufd } from './iommufd.ts';
export {
  type DefaultIothread,
  defaultIothread,
  type Iothread,
  type IothreadIds,
  type IothreadPoll,
  iothreadIds,
  type ThreadPool,
} from './iothreads.ts';
export { type Keywrap, type KeywrapCipher, keywrap } from './keywrap.ts';
export {
  type LaunchSecurity,
  launchSecurity,
  type QuoteGenerationService,
  type S390PvLaunchSecurity,
  type SevLaunchSecurity,
  type SevSnpLaunchSecurity,
  type TdxLaunchSecurity,
  type UnknownLaunchSecurity,
} from './launch-security.ts';
export type {
  AiaFeature,
  ApicFeature,
  GicFeature,
  HptFeature,
  IndirectBranchDefence,
  IoapicFeature,
  MsrsFeature,
  SmmFeature,
  SmmTseg,
  SpeculationDefence,
} from './machine-features.ts';
export {
  type DomainMaxMemory,
  type DomainMemory,
  domainCurrentMemory,
  domainMaxMemory,
  domainMemory,
  type Memtune,
  memtune,
} from './memory.ts';
export {
  type HugePage,
  type Hugepages,
  type MemoryAccess,
  type MemoryAllocation,
  type MemoryBacking,
  type MemorySource,
  memoryBacking,
} from './memory-backing.ts';
export type { NumaBandwidth, NumaInterconnect, NumaInterconnects, NumaLatency } from './numa-interconnects.ts';
export { type Numatune, type NumatuneMemnode, type NumatuneMemory, numatune } from './numatune.ts';
export { type DomainOs, domainOs, type OsInitEnv, type OsType } from './os.ts';
export type { AcpiTable, OsAcpi, OsBios, OsBoot, OsBootMenu, OsSmbios } from './os-boot.ts';
export { type FirmwareFeature, type FirmwareFeatures, type OsLoader, type OsVarstore, osLoader } from './os-firmware.ts';
export {
  type BlockNvram,
  type CtlNvram,
  type DirNvram,
  type FileNvram,
  type NetworkNvram,
  type NvmeNvram,
  type OsNvram,
  osNvram,
  type UnknownNvram,
  type UntypedNvram,
  type VhostUserNvram,
  type VhostVdpaNvram,
  type VolumeNvram,
} from './os-nvram.ts';
export {
  type BhyveCommandline,
  bhyveCommandline,
  type HypervisorArg,
  type LxcNamespace,
  type LxcShared,
  type LxcSharenet,
  lxcNamespace,
  type VmwareDatacenterPath,
  vmwareDatacenterPath,
  type XenCommandline,
  xenCommandline,
} from './other-namespaces.ts';
export { type DomainPerf, domainPerf, type PerfEvent } from './perf.ts';
export { type PowerManagement, powerManagement, type SleepState } from './pm.ts';
export { type ProcessCapabilities, processCapabilities } from './process-capabilities.ts';
export {
  type QemuArg,
  type QemuCapabilities,
  type QemuCapability,
  type QemuCommandline,
  type QemuDeprecation,
  type QemuDevice,
  type QemuEnv,
  type QemuFrontend,
  type QemuOverride,
  type QemuProperty,
  qemuCapabilities,
  qemuCommandline,
  qemuDeprecation,
  qemuOverride,
} from './qemu-namespace.ts';
export {
  type BandwidthAllocation,
  type CacheAllocation,
  type CacheMonitor,
  type Cachetune,
  cachetune,
  type Energytune,
  energytune,
  type Memorytune,
  memorytune,
  type ResctrlGroup,
  type ResctrlMonitor,
} from './resctrl.ts';
export { type DomainResource, domainResource, type FibreChannel } from './resource.ts';
export {
  type DomainSeclabel,
  type DynamicSeclabel,
  domainSeclabel,
  type NoneSeclabel,
  type StaticSeclabel,
  type UnknownSeclabel,
  type UntypedSeclabel,
} from './seclabel.ts';
export {
  type DomainSysinfo,
  domainSysinfo,
  type FwcfgEntry,
  type FwcfgSysinfo,
  type SmbiosSysinfo,
  type UnknownSysinfo,
} from './sysinfo.ts';
export type {
  BaseBoardEntry,
  BiosEntry,
  ChassisEntry,
  SysinfoBaseBoard,
  SysinfoBios,
  SysinfoChassis,
  SysinfoOemStrings,
  SysinfoSystem,
  SystemEntry,
} from './sysinfo-blocks.ts';
export { type ThrottleGroups, throttleGroups } from './throttle-groups.ts';
export {
  type ArmvtimerTimer,
  type ClockTimer,
  clockTimer,
  type HpetTimer,
  type HypervclockTimer,
  type KvmclockTimer,
  type PitTimer,
  type PlatformTimer,
  type RtcTimer,
  type TimerCatchup,
  type TscTimer,
  type UnknownTimer,
} from './timer.ts';
export { type DomainVcpu, type DomainVcpus, domainVcpu, domainVcpus, type VcpuState } from './vcpu.ts';
