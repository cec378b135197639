import CaseDomain
import TerminalUI

/// What the bimtek commands say.
enum BimtekText {
  static func noEvent(_ code: String) -> String {
    "Kegiatan '\(code)' tidak ada. Kode singkatnya ada di daftar bimtek pada layar."
  }

  static func noSession(_ number: Int, of code: String, last: Int) -> String {
    "Sesi \(number) tidak ada. Kegiatan \(code) memiliki sesi 1 sampai \(last)."
  }

  /// The desk's answer to one scan, safe for a terminal.
  static func answer(_ outcome: ScanOutcome, zone: TimeZoneOfIndonesia) -> String {
    switch outcome {
    case .hadir(let participant): "HADIR " + name(of: participant)
    case .terlambat(let participant): "TERLAMBAT " + name(of: participant)
    case .sudah(let participant, let at, let desk):
      "SUDAH \(clock(at, in: zone)) " + name(of: participant) + (desk.isEmpty ? "" : " (\(desk))")
    case .keluar(let participant): "KELUAR " + name(of: participant)
    case .belumTerdaftar: "BELUM TERDAFTAR"
    case .sesiBelumDibuka: "SESI BELUM DIBUKA"
    case .sesiSudahLewat: "SESI SUDAH LEWAT"
    case .kegiatanLain(let eventCode): "PESERTA KEGIATAN LAIN \(eventCode)"
    case .ditahanPanitia(let participant, let hold):
      "DITAHAN PANITIA " + name(of: participant)
        + " (\(SafeText(ScanHoldText.reason(hold)).string))"
    case .lebihDariSatu: "LEBIH DARI SATU ORANG, ketik nomor peserta"
    case .dicatat: "DICATAT, menunggu basis data"
    }
  }

  private static func name(of participant: BimtekParticipant) -> String {
    let digits = String(participant.number)
    let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(number) \(SafeText(participant.name).string)"
      + ", \(Wilayah.title(of: participant.kabupaten))"
  }

  private static func clock(_ moment: Moment, in zone: TimeZoneOfIndonesia) -> String {
    String(CommandTime.text(moment, in: zone).suffix(5))
  }
}
