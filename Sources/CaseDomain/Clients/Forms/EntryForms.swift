/// The form that gives a client further PPKS entries, or corrects one that is not verified.
public enum AddTypeForm {
  public static let id: FormID = "jenis-tambah"

  /// `numbers` are the types that can be chosen; `person` is nil for families and communities.
  public static func description(
    types numbers: TypeSet, of person: BandQuestion.Person?
  ) -> FormDescription {
    FormDescription(id, title: "Jenis PPKS", fields: EntryFields.fields(numbers, of: person))
  }
}

/// The form that ends PPKS entries with a reason.
public enum EndTypeForm {
  public static let id: FormID = "jenis-akhiri"

  /// Which entries, by their row numbers.
  public static let entries: FieldID = "entri"
  public static let day: FieldID = "tanggal"
  public static let reason: FieldID = "alasan"
  public static let note: FieldID = "catatan"

  /// `choices` are the client's entries in force.
  public static func description(choices: [FieldChoice]) -> FormDescription {
    FormDescription(
      id, title: "Akhiri jenis PPKS",
      fields: [
        FormField(
          reason, "Alasan", .choice(.fixed(ClientCodes.endReasons)), required: true,
          help: "Meninggal mengakhiri semua jenis orang itu."),
        FormField(
          entries, "Jenis", .ticks(.fixed(choices)), required: true,
          when: .not(.has(reason, anyOf: ["meninggal"])),
          initial: choices.count == 1 ? choices[0].code : ""),
        FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
        FormField(note, "Catatan", .text(limit: 200)),
      ])
  }
}

/// The form that moves a client, with its history.
public enum MoveForm {
  public static let id: FormID = "pindah"

  public static let day: FieldID = "tanggal"
  /// `dalam` inside the account's area, `luar` elsewhere in the province.
  public static let target: FieldID = "tujuan"
  public static let desa: FieldID = "desa-tujuan"
  public static let kecamatan: FieldID = "kecamatan-tujuan"
  public static let address: FieldID = "alamat"
  public static let rt: FieldID = "rt"
  public static let rw: FieldID = "rw"
  public static let reason: FieldID = "alasan"
  /// Whether everybody of the family card moves.
  public static let wholeFamily: FieldID = "sekeluarga"

  /// `elsewhere` are the kecamatan of the province outside the account's area; `level` is
  /// *kecamatan* in provinces whose desa no table has.
  public static func description(
    elsewhere: [FieldChoice], at level: WilayahLevel
  ) -> FormDescription {
    let inside = FieldCondition.has(target, anyOf: ["dalam"])
    return FormDescription(
      id, title: "Pindah",
      fields: [
        FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
        FormField(
          target, "Tujuan", .choice(.fixed(targets)), required: true,
          help: "Pindah ke luar provinsi: akhiri jenisnya dengan alasan pindah.",
          initial: "dalam"),
        FormField(desa, "Tempat baru", .area(level), required: true, when: inside),
        FormField(
          kecamatan, "Kecamatan baru", .choice(.fixed(elsewhere)), required: true,
          help: "Sesudah disimpan, berkasnya menjadi urusan kecamatan itu.",
          when: .has(target, anyOf: ["luar"])),
        FormField(address, "Alamat baru", .text(limit: 120)),
        FormField(rt, "RT", .neighbourhood, when: inside),
        FormField(rw, "RW", .neighbourhood, when: inside),
        FormField(
          reason, "Alasan", .choice(.fixed(reasons)), required: true, initial: "pindah-rumah"),
        FormField(
          wholeFamily, "Sekeluarga", .yesNo, help: "Ya bila semua anggota KK ikut pindah.",
          initial: "tidak"),
      ])
  }

  private static let targets = [
    FieldChoice("dalam", "Di wilayah kerja"), FieldChoice("luar", "Kecamatan lain di provinsi"),
  ]
  static let reasons = [
    FieldChoice("pindah-rumah", "Pindah rumah"), FieldChoice("ikut-keluarga", "Ikut keluarga"),
    FieldChoice("masuk-panti", "Masuk panti atau LKS"), FieldChoice("bencana", "Bencana"),
    FieldChoice("salah-catat", "Perbaikan salah catat"), FieldChoice("lainnya", "Lainnya"),
  ]
}
