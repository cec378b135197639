/// The words of events that screens, papers and commands share.
public enum EventText {
  /// `Utusan Karang Taruna Berkarya`: who comes for it is named later.
  public static func envoy(of institution: String) -> String { "Utusan \(institution)" }

  /// `Utusan KT Kab. Tapin`.
  public static func envoy(of kind: String, from kabupaten: WilayahCode) -> String {
    "Utusan \(kind) \(Wilayah.title(of: kabupaten))"
  }

  /// How people are chosen when there are more than seats.
  public static let order =
    "Yang belum pernah dilatih lebih dahulu, lalu yang paling lama tidak dilatih, "
    + "lalu yang paling lama bertugas, lalu menurut nama."

  /// `156 orang`: what a saved invitation is told by.
  public static func invited(_ count: Int) -> String {
    IndonesianNumber.grouped(count) + " orang"
  }

  public static let estimated = "perkiraan"
  public static let notKnown = "tidak tercatat"

  /// `08.00–09.30`.
  public static func time(_ session: BimtekSession) -> String {
    IndonesianDate.clock(minuteOfDay: session.startMinute) + "–"
      + IndonesianDate.clock(minuteOfDay: session.endMinute)
  }
}

extension EventState {
  public var label: String {
    switch self {
    case .rencana: "rencana"
    case .undangan: "undangan dikirim"
    case .berjalan: "berjalan"
    case .selesai: "selesai"
    case .batal: "batal"
    }
  }
}

extension ParticipantState {
  public var label: String { rawValue }
}

extension ParticipantSource {
  public var label: String { rawValue }
}

extension CommitteeRole {
  public var label: String {
    switch self {
    case .penanggungJawab: "Penanggung jawab"
    case .ketua: "Ketua"
    case .sekretaris: "Sekretaris"
    case .anggota: "Anggota"
    case .moderator: "Moderator"
    }
  }
}
