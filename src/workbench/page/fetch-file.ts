/** A file of the workbench's own server. */
export interface FetchedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class FetchFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FetchFailure";
  }
}

/** Fetches a file from the server that served the page; no other address is asked. */
export async function fetchFile(path: string): Promise<FetchedFile> {
  const url = new URL(path, window.location.href);
  if (url.origin !== window.location.origin) throw new FetchFailure("Chỉ mở được tệp từ chính trang này.");
  const response = await fetch(url);
  if (!response.ok)
    throw new FetchFailure(
      `Không lấy được tệp «${decodeURIComponent(url.pathname)}» từ máy chủ (mã ${response.status}).`,
    );
  return {
    name: nameOf(response.headers.get("content-disposition"), url),
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

function nameOf(disposition: string | null, url: URL): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  return decodeURIComponent(encoded ?? url.pathname.split("/").at(-1) ?? "bảng tính.xlsx");
}
