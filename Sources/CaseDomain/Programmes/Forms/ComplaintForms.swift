/// The form `pengaduan`: receives a complaint, and may forward it at once.
public enum ComplaintForm {
  public static let id: FormID = "pengaduan"
  public static let day: FieldID = "tanggal"
  public static let desa: FieldID = "desa"
  public static let programme: FieldID = "program"
  public static let reporter: FieldID = "pelapor"
  public static let channel: FieldID = "saluran"
  public static let matter: FieldID = "isi"
  public static let forwardedTo: FieldID = "teruskan"

  public static func description(_ programmes: [Programme]) -> FormDescription {
    FormDescription(
      id, title: "Pengaduan",
      fields: [
        FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
        FormField(
          desa, "Desa/Kel.", .area(.desa), help: "Kosongkan bila hanya kecamatannya yang jelas.",
          carriesOver: true),
        FormField(
          programme, "Program", .choice(ProgrammeChoices.programmes(programmes)),
          help: "Kosongkan bila tidak tentang suatu program.", carriesOver: true),
        FormField(
          reporter, "Pelapor", .text(limit: 80), required: true,
          help: "Nama, atau: tidak bersedia disebut."),
        FormField(channel, "Saluran", .choice(.fixed(channels)), required: true),
        FormField(matter, "Isi pengaduan", .text(limit: 400), required: true),
        FormField(
          forwardedTo, "Teruskan ke", .choice(ProgrammeChoices.addressees([])),
          help: "Boleh dikosongkan dan diteruskan nanti; pengaduan yang menunggu ada di agenda."),
      ], repeats: true)
  }

  private static let channels = [
    FieldChoice("datang", "datang langsung"), FieldChoice("telepon", "telepon"),
    FieldChoice("pesan", "pesan singkat atau WA"), FieldChoice("surat", "surat"),
    FieldChoice("kunjungan", "saat kunjungan"), FieldChoice("lain", "lain"),
  ]
}

/// The form `pengaduan-teruskan`: hands a complaint to who may handle it.
public enum ForwardingForm {
  public static let id: FormID = "pengaduan-teruskan"
  public static let addressee: FieldID = "kepada"
  public static let day: FieldID = "tanggal"

  /// `named` are the addressees that a duty rule names.
  public static func description(_ named: [String]) -> FormDescription {
    FormDescription(
      id, title: "Teruskan pengaduan",
      fields: [
        FormField(
          addressee, "Teruskan ke", .choice(ProgrammeChoices.addressees(named)), required: true,
          initial: named.first ?? ""),
        FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
      ])
  }
}

/// The form `pengaduan-selesai`: how a complaint was resolved, by who may resolve it.
public enum ResolutionForm {
  public static let id: FormID = "pengaduan-selesai"
  public static let day: FieldID = "tanggal"
  public static let resolution: FieldID = "penyelesaian"

  public static let description = FormDescription(
    id, title: "Selesaikan pengaduan",
    fields: [
      FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
      FormField(resolution, "Penyelesaian", .text(limit: 300), required: true),
    ])
}
