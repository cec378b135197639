/// The form `rastra-lapangan`: something done on the spot in a programme.
///
/// Whether it may be done at all, the duty table says on saving: within RASTRA's dates a TKSK may
/// not settle problems in the field, in Sembako he may help but not choose, steer or hold cards.
public enum FieldActionForm {
  public static let id: FormID = "rastra-lapangan"
  public static let action: FieldID = "tindakan"
  public static let desa: FieldID = "desa"
  public static let day: FieldID = "tanggal"
  public static let matter: FieldID = "masalah"
  public static let result: FieldID = "hasil"
  public static let officer: FieldID = "petugas"

  public static func description(officer name: String) -> FormDescription {
    FormDescription(
      id, title: "Tindakan di lapangan",
      fields: [
        FormField(
          action, "Tindakan",
          .choice(.fixed(DutyAction.inField.map { FieldChoice($0.rawValue, $0.label) })),
          required: true, help: "Aturan program menentukan peran mana yang boleh melakukannya.",
          initial: DutyAction.settleInField.rawValue),
        FormField(desa, "Desa/Kel.", .area(.desa), required: true, carriesOver: true),
        FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
        FormField(matter, "Masalah", .text(limit: 300), required: true),
        FormField(result, "Hasil", .text(limit: 300), required: true),
        FormField(
          officer, "Petugas", .text(limit: 60), required: true, carriesOver: true,
          initial: name),
      ])
  }
}
