/** A code of the plan in ASCII, as codes of parameters are: `đ2` as `dd2`, `e-xã` as `e-xa`. */
export function asciiCode(code: string): string {
  return code
    .replaceAll("đ", "dd")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}
