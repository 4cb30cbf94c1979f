// Buffers that are cut from larger ones: each buffer of its own costs more than the bytes in it.

const blockBytes = 256 * 1024;

export class Arena {
  #block = Buffer.alloc(0);
  #used = 0;

  allocate(bytes: number): Buffer {
    if (bytes > blockBytes / 4) return Buffer.allocUnsafeSlow(bytes);
    if (this.#block.length - this.#used < bytes) {
      this.#block = Buffer.allocUnsafeSlow(blockBytes);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += bytes;
    return this.#block.subarray(start, this.#used);
  }
}
