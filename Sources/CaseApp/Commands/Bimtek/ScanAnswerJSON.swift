import CaseDomain

/// The desk's answer to one scan as one line of JSON; a code that nobody has stays untold.
struct ScanAnswerJSON {
  let text: String

  init(_ outcome: ScanOutcome, to scan: Scan, zone: TimeZoneOfIndonesia) {
    var members: [(key: String, value: String)] = [("hasil", JSONText.string(Self.word(outcome)))]
    if let person = outcome.participant {
      members += [
        ("nomor", JSONText.number(person.number)), ("nama", JSONText.string(person.name)),
        ("wilayah", JSONText.string(person.kabupaten.dotted)),
        ("mewakili", JSONText.string(person.represents)),
      ]
    }
    members += Self.more(outcome, zone)
    members.append(("meja", JSONText.string(scan.desk)))
    text = JSONText.object(members)
  }

  private static func more(
    _ outcome: ScanOutcome, _ zone: TimeZoneOfIndonesia
  ) -> [(key: String, value: String)] {
    switch outcome {
    case .sudah(_, let at, let desk):
      [
        ("sejak", JSONText.string(localTime(at, zone))),
        ("mejaPertama", JSONText.string(desk)),
      ]
    case .kegiatanLain(let code): [("kegiatan", JSONText.string(code))]
    case .ditahanPanitia(_, let hold): [("alasan", JSONText.string(ScanHoldText.reason(hold)))]
    case .hadir, .terlambat, .keluar, .belumTerdaftar, .sesiBelumDibuka, .sesiSudahLewat,
      .lebihDariSatu, .dicatat:
      []
    }
  }

  /// `2026-11-22T08:14:31`.
  private static func localTime(_ moment: Moment, _ zone: TimeZoneOfIndonesia) -> String {
    let (day, minute, second) = moment.clock(in: zone)
    let parts = [minute / 60, minute % 60, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return day.iso8601 + "T" + parts.joined(separator: ":")
  }

  private static func word(_ outcome: ScanOutcome) -> String {
    switch outcome {
    case .hadir: "hadir"
    case .terlambat: "terlambat"
    case .sudah: "sudah"
    case .keluar: "keluar"
    case .belumTerdaftar: "belum-terdaftar"
    case .sesiBelumDibuka: "sesi-belum-dibuka"
    case .sesiSudahLewat: "sesi-sudah-lewat"
    case .kegiatanLain: "kegiatan-lain"
    case .ditahanPanitia: "ditahan-panitia"
    case .lebihDariSatu: "lebih-dari-satu"
    case .dicatat: "dicatat"
    }
  }
}
