/// The forms `tksk-pengampu` and `tksk-koordinator`: a TKSK looks after a vacant neighbour for a
/// time, or after the kabupaten/kota.
public enum ChargeForm {
  public static let cover: FormID = "tksk-pengampu"
  public static let coordinator: FormID = "tksk-koordinator"
  public static let person: FieldID = "tksk"
  public static let letter: FieldID = "surat-tugas"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "sampai"

  /// The form with the TKSK who serve in the kabupaten/kota as choices.
  public static func description(of form: FormID, people: [FieldChoice]) -> FormDescription {
    let isCover = form == cover
    return FormDescription(
      form, title: isCover ? "Pengampu kecamatan lowong" : "Koordinator TKSK",
      fields: [
        FormField(
          person, "TKSK", .choice(.fixed(people)), required: true,
          help: isCover
            ? "TKSK kecamatan lain di kabupaten/kota yang sama."
            : "TKSK yang bertugas di kabupaten/kota ini."),
        FormField(
          letter, "Surat tugas", .text(limit: 80), required: true,
          help: "Nomor surat penunjukan."),
        FormField(from, "Mulai", .date(.past), required: true, initial: "h"),
        FormField(
          to, "Sampai", .date(.any),
          help: isCover
            ? "Kosong sampai kecamatan terisi; pengangkatan TKSK baru mengakhirinya."
            : "Kosong sampai koordinator berikutnya."),
      ])
  }
}

extension NewCharge {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues, _ kind: TKSKCharge.Kind, of area: WilayahCode) {
    typealias Form = ChargeForm
    guard let person = Int64(values[Form.person]), let from = values.day(Form.from) else {
      return nil
    }
    self.init(
      kind: kind, area: area, person: person, letter: values[Form.letter], from: from,
      to: values.day(Form.to))
  }
}
