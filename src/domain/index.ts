// What `libvirt-xml/domain` offers: guests, each of their devices as a document of its own, and the types of all parts.
export type { AudioReference } from '../shared/audio-reference.ts';
export type {
  BackingStore,
  BlockBackingStore,
  CtlBackingStore,
  DirBackingStore,
  FileBackingStore,
  NetworkBackingStore,
  NoBackingStore,
  NvmeBackingStore,
  UnknownBackingStore,
  VhostUserBackingStore,
  VhostVdpaBackingStore,
  VolumeBackingStore,
} from '../shared/backing-store.ts';
export type {
  AgentChardev,
  ChannelChardev,
  Chardev,
  ChardevLog,
  ChardevProtocol,
  DbusChardev,
  DevChardev,
  FileChardev,
  NmdmChardev,
  NullChardev,
  PipeChardev,
  PtyChardev,
  RedirectionChardev,
  RedirectionDbusChardev,
  SpicePortChardev,
  SpiceVmcChardev,
  StdioChardev,
  TcpChardev,
  TypedChardev,
  UdpChardev,
  UnixChannelChardev,
  UnixChardev,
  UnknownChardev,
  UntypedChardev,
  VcChardev,
} from '../shared/chardev.ts';
export type {
  AgentChardevSource,
  ChannelSocketSource,
  DisplayChardevSource,
  FileChardevSource,
  NmdmChardevSource,
  PathChardevSource,
  PtyChardevSource,
  RedirectionChannelSource,
  TcpChardevSource,
  UdpChardevSource,
  UnixChardevSource,
} from '../shared/chardev-source.ts';
export type { CcidAddress, DriveAddress, UsbAddress, VirtioSerialAddress } from '../shared/controller-address.ts';
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
export type {
  CcwAddress,
  DeviceAddress,
  DimmAddress,
  IsaAddress,
  SpaprVioAddress,
  UnassignedAddress,
  UnknownAddress,
  VirtioMmioAddress,
} from '../shared/device-address.ts';
export type { DeviceAcpi, DeviceAlias, DeviceBoot, DeviceRom } from '../shared/device-info.ts';
export type { DeviceSeclabel } from '../shared/device-seclabel.ts';
export type { HostPciAddress, HostUsbAddress, HostUsbProduct, HostUsbVendor } from '../shared/host-address.ts';
export { type IdMap, type IdMapEntry, idmap } from '../shared/idmap.ts';
export { type IoLimits, type ThrottleGroup, throttleGroup } from '../shared/io-limits.ts';
export type { IoThreadMapping, IoThreadQueue, MappedIoThread } from '../shared/iothread-mapping.ts';
export type { Metadata } from '../shared/metadata.ts';
export type { PciAddress, ZpciAddress } from '../shared/pci-address.ts';
export type { PrivateData } from '../shared/private-data.ts';
export type { Reconnect } from '../shared/reconnect.ts';
export type { ScaledBytes, ScaledKibibytes } from '../shared/scaled-size.ts';
export { sizeInBytes } from '../shared/size-in-bytes.ts';
export type { AgentClipboard, AgentMouse } from '../shared/spice-agent.ts';
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
export type { VirtioDriver } from '../shared/virtio-driver.ts';
export {
  type AlsaAudio,
  audio,
  type CoreAudio,
  type DbusAudio,
  type DomainAudio,
  type FileAudio,
  type JackAudio,
  type NoAudio,
  type OssAudio,
  type PipewireAudio,
  type PulseAudio,
  type SdlAudio,
  type SpiceAudio,
  type UnknownAudio,
} from './audio.ts';
export type {
  AlsaAudioStream,
  AudioSettings,
  AudioStream,
  BufferedAudioStream,
  JackAudioStream,
  OssAudioStream,
  ServerAudioStream,
} from './audio-stream.ts';
export { type BlkioDevice, type Blkiotune, blkiotune } from './blkiotune.ts';
export {
  type ChannelTarget,
  channel,
  type DomainChannel,
  type GuestChannel,
  type GuestfwdChannelTarget,
  type UnknownChannelTarget,
  type VirtioChannelTarget,
  type XenChannelTarget,
} from './channel.ts';
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
export { type ConsoleTarget, consoleDevice, type DomainConsole, type GuestConsole } from './console.ts';
export {
  type CcidController,
  controller,
  type DomainController,
  type FdcController,
  type IdeController,
  type IsaController,
  type NvmeController,
  type PciController,
  type SataController,
  type ScsiController,
  type UnknownController,
  type UntypedController,
  type UsbController,
  type VirtioSerialController,
  type XenbusController,
} from './controller.ts';
export type { ControllerDriver } from './controller-base.ts';
export type { PciDeviceModel, PciTarget } from './controller-pci.ts';
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
export { type CryptoBackend, cryptoDevice, type DomainCrypto } from './crypto.ts';
export { type DomainDevices, domainDevices } from './devices.ts';
export {
  type BlockDisk,
  type CtlDisk,
  type DirDisk,
  type DomainDisk,
  disk,
  type FileDisk,
  type NetworkDisk,
  type NvmeDisk,
  type UnknownDisk,
  type UntypedDisk,
  type VhostUserDisk,
  type VhostVdpaDisk,
  type VolumeDisk,
} from './disk.ts';
export type { DiskDriver, DiskStatistic, DiskStatistics, HistogramBin, LatencyHistogram } from './disk-driver.ts';
export type {
  BlockMirror,
  CtlMirror,
  DirMirror,
  DiskMirror,
  FileMirror,
  NetworkMirror,
  NvmeMirror,
  UnknownMirror,
  UntypedMirror,
  VhostUserMirror,
  VhostVdpaMirror,
  VolumeMirror,
} from './disk-mirror.ts';
export type { DiskBlockIo, DiskGeometry, DiskTarget, DiskTransient, ThrottleFilter, ThrottleFilters } from './disk-parts.ts';
export { type Domain, domain } from './domain.ts';
export type { FeatureSwitch, FeatureToggle } from './feature-switch.ts';
export { type DomainFeatures, domainFeatures } from './features.ts';
export {
  type BindFilesystem,
  type BindSource,
  type BlockFilesystem,
  type BlockFilesystemSource,
  type DomainFilesystem,
  type FileFilesystem,
  type FileFilesystemSource,
  type FilesystemTarget,
  filesystem,
  type MountFilesystem,
  type MountSource,
  type RamFilesystem,
  type RamSource,
  type TemplateFilesystem,
  type TemplateSource,
  type UnknownFilesystem,
  type UntypedFilesystem,
  type VolumeFilesystem,
  type VolumeFilesystemSource,
} from './filesystem.ts';
export type {
  FilesystemBinary,
  FilesystemDriver,
  VirtiofsCache,
  VirtiofsLock,
  VirtiofsOpenFiles,
  VirtiofsSandbox,
  VirtiofsThreadPool,
} from './filesystem-driver.ts';
export {
  type DbusGraphics,
  type DesktopGraphics,
  type DomainGraphics,
  type EglHeadlessGraphics,
  graphics,
  type HeadlessGl,
  type RdpGraphics,
  type SdlGl,
  type SdlGraphics,
  type UnknownGraphics,
  type VncGraphics,
} from './graphics.ts';
export type { AddressListen, GraphicsListen, NetworkListen, NoListen, SocketListen, UnknownListen } from './graphics-listen.ts';
export type {
  GraphicsGl,
  SpiceChannel,
  SpiceFiletransfer,
  SpiceGraphics,
  SpiceImage,
  SpiceJpeg,
  SpicePlayback,
  SpiceStreaming,
  SpiceZlib,
} from './graphics-spice.ts';
export {
  type DomainHostdev,
  hostdev,
  type MdevHostdev,
  type MiscHostdev,
  type NetHostdev,
  type PciHostdev,
  type PciHostdevDriver,
  type ScsiHostdev,
  type ScsiHostHostdev,
  type StorageHostdev,
  type UnknownHostdev,
  type UsbHostdev,
} from './hostdev.ts';
export type {
  AdapterDevice,
  AdapterScsiSource,
  IscsiScsiSource,
  MdevAddress,
  MdevHostdevSource,
  MiscHostdevSource,
  NetHostdevSource,
  PciHostdevSource,
  ScsiAdapter,
  ScsiAddress,
  ScsiHostdevSource,
  ScsiHostHostdevSource,
  StorageHostdevSource,
  UnknownScsiSource,
  UntypedScsiSource,
  UsbHostdevSource,
} from './hostdev-source.ts';
export { type DomainHub, hub } from './hub.ts';
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
export {
  type DomainInput,
  type EvdevInput,
  type EvdevInputSource,
  input,
  type KeyboardInput,
  type MouseInput,
  type PassthroughInput,
  type PassthroughInputSource,
  type TabletInput,
  type UnknownInput,
} from './input.ts';
export { type DomainIommu, type IommuDriver, type IommuGranule, iommu } from './iommu.ts';
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
export { type DomainLease, type LeaseTarget, lease } from './lease.ts';
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
export { type DomainMemballoon, type MemballoonStats, memballoon } from './memballoon.ts';
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
export {
  type DimmMemory,
  type DimmMemoryTarget,
  type DomainMemoryDevice,
  type FileMemorySource,
  type GuestMemoryAddress,
  type HostMemorySource,
  memoryDevice,
  type NodeMemorySource,
  type NvdimmLabel,
  type NvdimmMemory,
  type NvdimmMemorySource,
  type NvdimmMemoryTarget,
  type SgxEpcMemory,
  type UnknownMemory,
  type VirtioMemMemory,
  type VirtioMemTarget,
  type VirtioPmemMemory,
  type VirtioPmemTarget,
} from './memory-device.ts';
export type { NumaBandwidth, NumaInterconnect, NumaInterconnects, NumaLatency } from './numa-interconnects.ts';
export { type Numatune, type NumatuneMemnode, type NumatuneMemory, numatune } from './numatune.ts';
export { type DomainNvramDevice, nvramDevice } from './nvram-device.ts';
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
export { type DomainPanic, panic } from './panic.ts';
export { type DomainPerf, domainPerf, type PerfEvent } from './perf.ts';
export { type PowerManagement, powerManagement, type SleepState } from './pm.ts';
export { type ProcessCapabilities, processCapabilities } from './process-capabilities.ts';
export { type DomainPstore, pstore } from './pstore.ts';
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
export { type DomainRedirdev, type GuestRedirdev, type Redirfilter, redirdev, redirfilter, type UsbFilter } from './redirdev.ts';
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
  type BuiltinRngBackend,
  type DomainRng,
  type EgdRngBackend,
  type EgdSource,
  type RandomRngBackend,
  type RngBackend,
  type RngRate,
  rng,
  type UnknownRngBackend,
} from './rng.ts';
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
  type DomainParallel,
  type DomainSerial,
  type GuestParallel,
  type GuestSerial,
  type ParallelTarget,
  parallel,
  type SerialTarget,
  type SerialTargetModel,
  serial,
} from './serial.ts';
export { type DomainShmem, type ShmemModel, type ShmemMsi, type ShmemServer, shmem } from './shmem.ts';
export {
  type CertificateSmartcard,
  type DomainSmartcard,
  type GuestSmartcard,
  type HostSmartcard,
  type PassthroughSmartcard,
  smartcard,
  type UnknownSmartcard,
} from './smartcard.ts';
export { type DomainSound, type SoundCodec, sound } from './sound.ts';
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
export {
  type DomainTpm,
  type EmulatorTpmBackend,
  type ExternalTpmBackend,
  type PassthroughTpmBackend,
  type TpmBackend,
  type TpmDevice,
  type TpmEncryption,
  type TpmPcrBanks,
  type TpmProfile,
  type TpmSocketSource,
  type TpmStateSource,
  tpm,
  type UnknownTpmBackend,
} from './tpm.ts';
export { type DomainVcpu, type DomainVcpus, domainVcpu, domainVcpus, type VcpuState } from './vcpu.ts';
export { type DomainVideo, type VideoAcceleration, type VideoDriver, type VideoModel, type VideoResolution, video } from './video.ts';
export { type DomainVsock, type VsockCid, vsock } from './vsock.ts';
export { type DomainWatchdog, watchdog } from './watchdog.ts';
