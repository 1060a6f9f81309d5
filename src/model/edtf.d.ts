/** The part of `edtf` 4 used here; the package ships no types. */
declare module 'edtf' {
  interface Edtf {
    type: string;
    /** 1 year, 2 month, 3 day. */
    precision: number;
    /** Milliseconds UTC, the last one included. */
    min: number;
    max: number;
  }
  export default function edtf(text: string): Edtf;
}
