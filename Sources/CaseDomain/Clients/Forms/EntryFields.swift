/// The fields about PPKS entries that several forms share.
public enum EntryFields {
  public static let types: FieldID = "jenis"
  public static let criteria: FieldID = "kriteria"
  public static let abhRole: FieldID = "peran-abh"
  public static let bandReason: FieldID = "alasan-luar-kriteria"
  public static let from: FieldID = "sejak"
  public static let source: FieldID = "sumber"
  public static let inPanti: FieldID = "dalam-panti"

  private static let section = "Jenis PPKS"

  /// The fields of new entries of `numbers`, for a person as `person` tells.
  ///
  /// Disability kinds are asked for types 5 and 9, the part in a criminal matter for type 3, a
  /// reason where age or sex do not fit (FACTS 1.2).
  static func fields(_ numbers: TypeSet, of person: BandQuestion.Person?) -> [FormField] {
    var fields = [typeField(numbers), criteriaField(numbers)]
    if person != nil {
      fields.append(abhField)
      fields.append(
        PersonFields.disabilityField(when: .has(types, anyOf: ["5", "9"]), required: true))
    }
    fields += [fromField]
    if let person { fields.append(bandField(person)) }
    return fields + [sourceField, inPantiField]
  }

  private static func typeField(_ numbers: TypeSet) -> FormField {
    FormField(
      types, "Jenis", .ticks(.types(numbers)), required: true,
      help: "Nomor, nama, atau singkatan; beberapa dipisah koma.", section: section)
  }

  private static func criteriaField(_ numbers: TypeSet) -> FormField {
    FormField(
      criteria, "Kriteria", .ticks(.by(types, CriteriaChoices.table(numbers))),
      help: "Kriteria Permensos 8/2012 yang terpenuhi.", section: section, when: .filled(types))
  }

  private static var abhField: FormField {
    FormField(
      abhRole, "Peran anak", .choice(.fixed(ClientCodes.abhRoles)), required: true,
      help: "Pelaku berusia 12 sampai di bawah 18 tahun; korban dan saksi di bawah 18 tahun.",
      section: section, when: .has(types, anyOf: ["3"]))
  }

  private static var fromField: FormField {
    FormField(
      from, "Sejak", .date(.past), required: true,
      help: "Tanggal pendataan; usia dihitung pada hari itu.", section: section, initial: "h")
  }

  private static func bandField(_ person: BandQuestion.Person) -> FormField {
    FormField(
      bandReason, "Alasan usia/JK", .text(limit: 120), required: true,
      help: """
        Usia atau jenis kelamin tidak sesuai dengan kriteria jenis itu. Tulis alasannya, atau \
        ubah jenis.
        """,
      section: section,
      when: .outsideBand(
        BandQuestion(types: types, from: from, abhRole: abhRole, person: person)))
  }

  private static var sourceField: FormField {
    FormField(
      source, "Sumber", .choice(.fixed(ClientCodes.sources)), required: true, section: section,
      carriesOver: true, initial: "lapangan")
  }

  private static var inPantiField: FormField {
    FormField(
      inPanti, "Di dalam panti", .yesNo, help: "Ya bila tinggal di panti atau LKS.",
      section: section, initial: "tidak")
  }
}
