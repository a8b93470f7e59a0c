// What `libvirt-xml/domain` offers of devices: a model for each, and the types of all parts.

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
export type { IoThreadMapping, IoThreadQueue, MappedIoThread } from '../shared/iothread-mapping.ts';
export type { AgentClipboard, AgentMouse } from '../shared/spice-agent.ts';
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
export { type DomainLease, type LeaseTarget, lease } from './lease.ts';
export { type DomainMemballoon, type MemballoonStats, memballoon } from './memballoon.ts';
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
export { type DomainNvramDevice, nvramDevice } from './nvram-device.ts';
export { type DomainPanic, panic } from './panic.ts';
export { type DomainPstore, pstore } from './pstore.ts';
export { type DomainRedirdev, type GuestRedirdev, type Redirfilter, redirdev, redirfilter, type UsbFilter } from './redirdev.ts';
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
export { type DomainVideo, type VideoAcceleration, type VideoDriver, type VideoModel, type VideoResolution, video } from './video.ts';
export { type DomainVsock, type VsockCid, vsock } from './vsock.ts';
export { type DomainWatchdog, watchdog } from './watchdog.ts';
