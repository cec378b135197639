/// Code lists of the forms about people (FACTS Annex A); codes are stored as they are.
public enum ClientCodes {
  /// How a member of a family card stands to its head.
  public static let relations = choices([
    "kepala": "Kepala Keluarga", "suami": "Suami", "istri": "Istri", "anak": "Anak",
    "menantu": "Menantu", "cucu": "Cucu", "orang-tua": "Orang Tua", "mertua": "Mertua",
    "famili-lain": "Famili Lain", "pembantu": "Pembantu", "lainnya": "Lainnya",
  ])
  /// Kaharingan families stand in the register as Hindu or Kepercayaan.
  public static let religions = choices([
    "islam": "Islam", "kristen": "Kristen", "katolik": "Katolik", "hindu": "Hindu",
    "buddha": "Buddha", "khonghucu": "Khonghucu",
    "kepercayaan": "Kepercayaan terhadap Tuhan YME",
  ])
  public static let educations = choices([
    "belum-sekolah": "Tidak/Belum Sekolah", "belum-tamat-sd": "Belum Tamat SD", "sd": "Tamat SD",
    "sltp": "SLTP", "slta": "SLTA", "d1-d2": "D-I/II", "d3": "D-III", "s1": "D-IV/S-1",
    "s2": "S-2", "s3": "S-3",
  ])
  public static let maritals = choices([
    "belum-kawin": "Belum Kawin", "kawin": "Kawin", "cerai-hidup": "Cerai Hidup",
    "cerai-mati": "Cerai Mati",
  ])
  /// The four kinds of UU 8/2016; several together are *ganda*.
  ///
  /// The order is that of the bits in which they are stored.
  public static let disabilities = choices([
    "fisik": "Fisik", "intelektual": "Intelektual", "mental": "Mental", "sensorik": "Sensorik",
  ])
  public static let reasonsWithoutNIK = choices([
    "belum-rekam": "Belum rekam KTP-el", "tanpa-akta": "Belum punya akta kelahiran",
    "dokumen-hilang": "Dokumen hilang", "tidak-ingat": "Tidak ingat atau tidak tahu",
    "tanpa-alamat": "Tanpa tempat tinggal tetap", "anak-temuan": "Anak temuan",
    "lainnya": "Lainnya",
  ])
  /// Where the proposal came from.
  public static let sources = choices([
    "lapangan": "Temuan lapangan", "usulan-desa": "Usulan desa/kelurahan",
    "pengaduan": "Pengaduan masyarakat", "datang-sendiri": "Datang sendiri",
    "rujukan": "Rujukan lembaga", "pendataan": "Pendataan program", "lainnya": "Lainnya",
  ])
  /// Why a type no longer holds.
  public static let endReasons = choices([
    "mandiri": "Mandiri", "meninggal": "Meninggal", "pindah": "Pindah ke luar provinsi",
    "menolak": "Menolak pelayanan", "tidak-ditemukan": "Tidak ditemukan",
    "keliru": "Keliru dicatat",
  ])
  public static let abhRoles = choices([
    "pelaku": "Pelaku", "korban": "Korban", "saksi": "Saksi",
  ])

  /// The label of a stored code; the code itself where the list does not have it.
  public static func label(of code: String, in list: [FieldChoice]) -> String {
    list.first { $0.code == code }?.label ?? code
  }

  private static func choices(_ labels: KeyValuePairs<String, String>) -> [FieldChoice] {
    labels.map { FieldChoice($0.key, $0.value) }
  }
}

/// The criteria of PPKS types as choices of a form.
enum CriteriaChoices {
  /// The criteria of each type, coded `8a`.
  static func table(_ types: TypeSet) -> [String: [FieldChoice]] {
    var table: [String: [FieldChoice]] = [:]
    for type in types.numbers.compactMap(PPKSTypeList.type) {
      table["\(type.number)"] = type.letteredCriteria.map { letter, text in
        FieldChoice("\(type.number)\(letter)", text)
      }
    }
    return table
  }
}
