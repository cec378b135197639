/// The fields of who becomes PSKS: the NIK first, since it tells whether the person is on record.
enum RegisteredPersonFields {
  static func fields(at level: WilayahLevel) -> [FormField] {
    let identity = PersonFields.identityFields().map { field in
      field.id == PersonFields.nikReason ? nikReason : field
    }
    let nik = identity.filter { $0.id == PersonFields.nik }
    let rest = identity.filter { $0.id != PersonFields.nik }
    return nik + rest + PersonFields.addressFields + [PersonFields.placeField(at: level)]
      + PersonFields.furtherFields.filter { $0.id == PersonFields.phone }
  }

  private static var nikReason: FormField {
    FormField(
      PersonFields.nikReason, "Alasan tanpa NIK",
      .choice(.fixed(ClientCodes.reasonsWithoutNIK)), required: true,
      help: ResourceFormText.withoutNIK, section: "Identitas", when: .empty(PersonFields.nik))
  }
}
