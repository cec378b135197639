/// The form `pengurus`: a person joins the board or the members of an institution.
public enum SeatForm {
  public static let id: FormID = "pengurus"
  public static let position: FieldID = "jabatan"

  /// Offices as the forms of institutions name them; others are typed under *lain*.
  public static let positions = [
    "Ketua", "Wakil ketua", "Sekretaris", "Bendahara", "Pengawas", "Pembina", "Pengurus",
    "Anggota",
  ]

  public static func description(at level: WilayahLevel) -> FormDescription {
    let choices = FieldChoices.fixed(positions.map { FieldChoice($0, $0) })
    return FormDescription(
      id, title: ResourceFormText.seat,
      fields: RegisteredPersonFields.fields(at: level)
        + [
          FormField(
            position, "Jabatan", .choice(choices), required: true,
            help: ResourceFormText.position, section: ResourceFormText.role)
        ] + RoleForm.detailFields + RoleForm.reasonFields,
      findsSimilarPeople: true, repeats: true, isOfRegistry: true)
  }
}
