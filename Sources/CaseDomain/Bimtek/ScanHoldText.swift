/// Why a participant is not let in, in words.
public enum ScanHoldText {
  public static func reason(_ hold: ScanHold) -> String {
    switch hold {
    case .committee(let reason): reason
    case .cancelled: "kepesertaannya dibatalkan"
    case .replaced: "sudah diganti orang lain"
    }
  }
}

extension ScanOutcome {
  /// Whom the scan meant; nil when nobody of the event.
  public var participant: BimtekParticipant? {
    switch self {
    case .hadir(let person), .terlambat(let person), .sudah(let person, _, _),
      .keluar(let person), .ditahanPanitia(let person, _):
      person
    case .belumTerdaftar, .sesiBelumDibuka, .sesiSudahLewat, .kegiatanLain, .lebihDariSatu,
      .dicatat:
      nil
    }
  }
}
