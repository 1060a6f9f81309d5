/** The tools of the cut, installed by hand: only what the scripts use of them. */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on files given by name; answers the files they write. */
    applyCommands(
      commands: string,
      files: Record<string, string>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson';
  import type { Topology } from 'topojson-specification';
  export function topology(objects: Record<string, GeoJSON>, quantization: number): Topology;
}
declare module 'sharp' {
  interface Sharp {
    raw(): Sharp;
    webp(options: { quality: number }): Sharp;
    toBuffer(): Promise<Buffer>;
  }
  export default function sharp(
    input: string | Buffer,
    options?: { raw: { width: number; height: number; channels: 1 } },
  ): Sharp;
}
