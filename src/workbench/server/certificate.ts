import { X509Certificate } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const SOON = 24 * 60 * 60 * 1000;

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/**
 * The certificate for localhost, made when there is none or when it runs out within a day. Nothing is installed: the
 * browser asks once whether to go on.
 */
export async function localhostCertificate(): Promise<Certificate> {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const files = {
    authority: path.join(folder, "ca.crt"),
    cert: path.join(folder, "localhost.crt"),
    key: path.join(folder, "localhost.key"),
  };
  const present = await readCertificate(files).catch(() => null);
  if (present && isValid(present)) return present;
  await mkdir(folder, { recursive: true });
  await generateCertificates(files.authority, files.cert, files.key);
  return readCertificate(files);
}

async function readCertificate(files: { cert: string; key: string }): Promise<Certificate> {
  const [cert, key] = await Promise.all([readFile(files.cert), readFile(files.key)]);
  return { cert, key };
}

function isValid({ cert }: Certificate): boolean {
  try {
    return new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + SOON;
  } catch {
    return false;
  }
}
