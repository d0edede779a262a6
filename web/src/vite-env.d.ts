/// <reference types="vite/client" />

declare module 'virtual:icon-sprite' {
  const url: string;
  export default url;
}

interface ImportMetaEnv {
  /** Ports of firebase.json: the hosting emulator's own, the others counted from it. */
  readonly OCOP_EMULATORS: {
    readonly hosting: number;
    readonly functions: number;
    readonly auth: number;
    readonly firestore: number;
    readonly storage: number;
  };
  /** True in builds for looking at components (`OCOP_GALLERY=1`). */
  readonly OCOP_GALLERY: boolean;
}
