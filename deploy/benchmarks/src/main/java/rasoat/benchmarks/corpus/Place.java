package rasoat.benchmarks.corpus;

/**
 * A province or a commune.
 *
 * @param kind {@code xã}, {@code Tỉnh} ...
 */
record Place(String kind, String name) {

  /** Of {@code Phường Ba Đình}, {@code Thành phố Huế}. */
  static Place parse(String fullName) {
    String kind = fullName.startsWith("Thành phố") ? "Thành phố" : fullName.split(" ")[0];
    return kind.equals("Đặc")
        ? new Place("Đặc khu", fullName.substring("Đặc khu ".length()))
        : new Place(kind, fullName.substring(kind.length() + 1));
  }

  @Override
  public String toString() {
    return kind.toLowerCase(java.util.Locale.ROOT) + " " + name;
  }
}
