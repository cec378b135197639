/// The form that registers a person (and, for type 25, the family that it heads).
public enum NewClientForm {
  public static let id: FormID = "klien-baru"

  /// Every type of persons and families; communities have their own form.
  public static let types = TypeSet(1...25)

  public static let description = description(at: .desa)

  /// `level` is *kecamatan* in provinces whose desa no table has.
  public static func description(at level: WilayahLevel) -> FormDescription {
    FormDescription(
      id, title: "Klien baru",
      fields: PersonFields.identityFields() + PersonFields.addressFields
        + [PersonFields.placeField(at: level)]
        + EntryFields.fields(
          types, of: .fields(birthDate: PersonFields.birthDate, sex: PersonFields.sex))
        + PersonFields.furtherFields,
      findsSimilarPeople: true, repeats: true)
  }
}

/// The form that corrects a person's record.
public enum EditClientForm {
  public static let id: FormID = "klien-ubah"

  /// `reason` is the reason for a missing NIK that stands in the record.
  public static func description(keeping reason: String = "") -> FormDescription {
    FormDescription(
      id, title: "Ubah data klien",
      fields: PersonFields.identityFields(keeping: reason) + PersonFields.addressFields
        + PersonFields.furtherFields
        + [
          PersonFields.disabilityField(when: .always, required: false),
          FormField(
            PersonFields.visitWarning, "Peringatan", .text(limit: 120),
            help: "Yang perlu diketahui petugas sebelum berkunjung.", section: "Kunjungan"),
        ])
  }
}
