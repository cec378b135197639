import CaseDomain
import TerminalUI

/// The keys of every screen, for the README and for tests.
public enum ScreenKeys {
  /// All actions with their keys as Markdown tables, one for each screen, what works everywhere
  /// first.
  public static func markdown() -> String { KeyReference.markdown(entries) }

  /// What works everywhere, then each screen's own actions.
  static var entries: [ActionEntry] {
    guard let area = Wilayah.provinces.first else { return [] }
    let actor = Actor(accountID: 0, name: "", role: .verifikator, area: area)
    let context = ScreenContext(
      actor: actor, today: Day(number: 0), zone: .wib, isTraining: false)
    let shell = Shell(context: context, start: .bimtek)
    let general = ActionRegistry(shell.generalActions).entries
    return general
      + places(in: area).flatMap { place in
        let screen = OpenScreen(place, number: 0, context: context).screen
        return ActionRegistry(screen.shellActions).entries
      }
  }

  private static func places(in area: WilayahCode) -> [Destination] {
    let kabupaten = Wilayah.children(of: area).first ?? area
    let kecamatan = Wilayah.children(of: kabupaten).first ?? area
    return [
      .beranda, .dasbor(area), .klien(ClientFilter(area: area)), .berkas(ClientID(rawValue: 0)),
      .agenda(nil), .kinerja(area), .kasus(CaseFilter(area: area)),
      .layanan(ServiceFilter(area: area)), .bimtek, .kegiatanBimtek(event: 0), .hadir(event: 0),
      .meja(event: 0),
      .hasilBimtek(event: 0), .seleksi, .papanSeleksi(0),
      .isian(FormRequest("")), .draf,
      .verifikasi, .cakupan(area),
      .program, .putaran(0), .penerima(round: 0, desa: nil), .pengaduan, .batasTugas,
      .lembaga, .laporan(area), .isiLaporan(.report(0)),
      .lembaga, .psks(nil), .psksOrang(PersonID(rawValue: 0)),
      .lembaga, .mutu,
      .loket, .kegiatan, .surat, .pratinjau(Preview(title: "", pages: [], fileStem: "")),
      .tksk, .tkskWilayah(kabupaten), .tkskWilayah(kecamatan),
    ]
  }
}
