/// Where the files of the checkout stand that this package belongs to.
public enum Checkout {
  private static let root =
    #filePath.split(separator: "/").dropLast(5).map { "/" + $0 }.joined()

  /// The program, as `swift build -c release` leaves it.
  public static let releaseProgram = root + "/.build/release/pilar"

  /// Lines of `kode,nama,tingkat,induk` below one header line.
  public static let wilayahTable = root + "/Sources/CReferenceData/data/wilayah.csv"
  public static let desaTable = root + "/Sources/CReferenceData/data/wilayah-desa.csv"
}
