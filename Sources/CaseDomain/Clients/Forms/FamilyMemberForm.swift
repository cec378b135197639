/// The form that puts a person on the family card of a client, with the relation to its head.
public enum FamilyMemberForm {
  public static let id: FormID = "keluarga-anggota"

  public static let relation: FieldID = "hubungan"

  /// `asksForKK` where the client's own record has no family card yet.
  public static func description(asksForKK: Bool) -> FormDescription {
    var fields = PersonFields.identityFields().filter { field in
      [
        PersonFields.name, PersonFields.nik, PersonFields.nikReason, PersonFields.birthDate,
        PersonFields.birthEstimated, PersonFields.sex, PersonFields.nikChecked,
      ].contains(field.id)
    }
    if asksForKK {
      fields.insert(
        FormField(PersonFields.kk, "Nomor KK", .kk, required: true, section: "Identitas"), at: 0)
    }
    fields.append(
      FormField(
        relation, "Hubungan", .choice(.fixed(ClientCodes.relations)), required: true,
        help: "Terhadap kepala keluarga, seperti di KK.", section: "Keluarga"))
    return FormDescription(
      id, title: "Anggota keluarga", fields: fields, findsSimilarPeople: true, repeats: true)
  }
}

/// The form that registers or corrects a community or group (type 26 and group entries).
public enum CommunityForm {
  public static let id: FormID = "komunitas-baru"

  /// Types that the annex also counts in groups and communities (FACTS 1.2, column *Unit*).
  public static let types: TypeSet = [14, 19, 21, 22, 26]

  /// `level` is *kecamatan* in provinces whose desa no table has.
  public static func description(at level: WilayahLevel) -> FormDescription {
    FormDescription(
      id, title: "Komunitas baru",
      fields: [
        FormField(
          PersonFields.name, "Nama", .text(limit: 100), required: true, section: "Komunitas"),
        FormField(PersonFields.address, "Tempat", .text(limit: 120), section: "Komunitas"),
        PersonFields.placeField(at: level),
      ] + EntryFields.fields(types, of: nil), repeats: true)
  }

  /// What can be corrected of a community on record.
  public static let edit = FormDescription(
    EditClientForm.id, title: "Ubah data komunitas",
    fields: [
      FormField(
        PersonFields.name, "Nama", .text(limit: 100), required: true, section: "Komunitas"),
      FormField(PersonFields.address, "Tempat", .text(limit: 120), section: "Komunitas"),
    ])
}
