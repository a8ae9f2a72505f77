/** Many short lists of numbers below 65,536 in two flat arrays: objects would cost ten times the memory. */
export class PackedLists {
  private constructor(
    private readonly offsets: Int32Array,
    private readonly values: Uint16Array,
  ) {}

  static of(lists: readonly (readonly number[])[]): PackedLists {
    const offsets = new Int32Array(lists.length + 1);
    lists.forEach((list, index) => {
      offsets[index + 1] = (offsets[index] ?? 0) + list.length;
    });
    return new PackedLists(offsets, Uint16Array.from(lists.flat()));
  }

  /** From what was stored. Copied: a view would keep everything that was read with it. */
  static revive({ offsets, values }: PackedLists): PackedLists {
    return new PackedLists(offsets.slice(), values.slice());
  }

  /** The position of the first number of a list; that of the next list's first is its end. */
  begin(list: number): number {
    return this.offsets[list] ?? 0;
  }

  end(list: number): number {
    return this.begin(list + 1);
  }

  isEmpty(list: number): boolean {
    return this.begin(list) === this.end(list);
  }

  at(position: number): number {
    return this.values[position] ?? 0;
  }
}
