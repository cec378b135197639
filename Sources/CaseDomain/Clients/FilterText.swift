/// What the user reads about a filter line.
public enum FilterText {
  /// One sentence about what is wrong, and what to write instead.
  public static func sentence(for problem: FilterProblem) -> String {
    switch problem {
    case .unknownKey(let key):
      "Saringan \(key) tidak dikenal. Yang ada: \(keys)."
    case .repeatedKey(let key): "Saringan \(key) ditulis dua kali. Tulis satu kali saja."
    case .badValue(let key, let value) where value.isEmpty:
      "Isi \(key) kosong. \(hint(for: key))"
    case .badValue(let key, let value): "Isi \(key)=\(value) tidak terbaca. \(hint(for: key))"
    case .unknownArea(let name):
      "Wilayah \(name) tidak ditemukan di wilayah kerja ini. Periksa ejaannya."
    case .ambiguousArea(let name):
      "Ada beberapa wilayah bernama \(name). Tambahkan kec=… atau kab=… supaya jelas."
    case .unclosedQuote: "Tanda kutip belum ditutup. Tambahkan \" di ujungnya."
    }
  }

  /// The keys, for hints and messages.
  public static let keys = "jenis, jk, umur, kab, kec, desa, wilayah, rt, rw, nik, status, satuan"

  private static func hint(for key: String) -> String {
    switch key {
    case "jenis": "Tulis nomor 1–26 atau singkatan, misalnya jenis=8 atau jenis=8,24."
    case "jk": "Tulis jk=L atau jk=P."
    case "umur": "Tulis misalnya umur=60-, umur=-5, atau umur=6-18."
    case "rt", "rw": "Tulis satu sampai tiga angka, misalnya \(key)=3."
    case "nik": "Tulis nik=tanpa untuk klien tanpa NIK."
    case "status": "Tulis status=aktif atau status=selesai."
    case "satuan": "Tulis satuan=orang, satuan=keluarga, atau satuan=komunitas."
    case "wilayah": "Tulis kodenya, misalnya wilayah=63.03.05."
    default: "Tulis nama wilayahnya; pakai tanda kutip bila ada spasi."
    }
  }
}
