import CaseDomain
import TerminalUI

/// A screen on the shell's stack.
struct OpenScreen: Sendable {
  /// Names the screen's tickets.
  let number: Int
  var screen: any Screen

  /// Opens what `destination` says.
  init(_ destination: Destination, number: Int, context: ScreenContext) {
    self.number = number
    let tickets = TicketSequence(screen: number)
    screen =
      switch destination {
      case .beranda: BerandaScreen(context: context, tickets: tickets)
      case .dasbor(let area): DasborScreen(of: area, context: context, tickets: tickets)
      case .klien(let filter): KlienScreen(filter: filter, context: context, tickets: tickets)
      case .bimtek: BimtekScreen(context: context, tickets: tickets)
      case .kegiatanBimtek(let event):
        KegiatanBimtekScreen(event: event, context: context, tickets: tickets)
      case .hadir(let event): HadirScreen(event: event, context: context, tickets: tickets)
      case .meja(let event): MejaScreen(event: event, context: context, tickets: tickets)
      case .isian(let request): IsianScreen(request, context: context, tickets: tickets)
      case .draf: DrafScreen(context: context, tickets: tickets)
      case .berkas(let client): BerkasScreen(of: client, context: context, tickets: tickets)
      case .kinerja(let area):
        KinerjaScreen(of: area, context: context, tickets: tickets)
      case .kasus(let filter): DaftarKerjaScreen(filter, context: context, tickets: tickets)
      case .layanan(let filter):
        DaftarKerjaScreen(filter, context: context, tickets: tickets)
      case .agenda(let filter):
        AgendaScreen(filter, context: context, tickets: tickets)
      case .program: ProgramScreen(context: context, tickets: tickets)
      case .putaran(let round): PutaranScreen(round: round, context: context, tickets: tickets)
      case .penerima(let round, let desa):
        PenerimaScreen(round: round, place: desa, context: context, tickets: tickets)
      case .pengaduan: PengaduanScreen(context: context, tickets: tickets)
      case .batasTugas: BatasTugasScreen(context: context, tickets: tickets)
      case .loket: LoketScreen(context: context, tickets: tickets)
      case .lembaga: LembagaScreen(context: context, tickets: tickets)
      case .surat: SuratScreen(context: context, tickets: tickets)
      case .kegiatan: KegiatanScreen(context: context, tickets: tickets)
      case .pratinjau(let preview):
        PratinjauScreen(preview, context: context, tickets: tickets)
      case .verifikasi: VerifikasiScreen(context: context, tickets: tickets)
      case .cakupan(let area): CakupanScreen(of: area, context: context, tickets: tickets)
      case .psks(let filter): PSKSScreen(filter: filter, context: context, tickets: tickets)
      case .psksOrang(let person):
        HalamanPSKSScreen(.person(person), context: context, tickets: tickets)
      case .psksLembaga(let institution):
        HalamanPSKSScreen(.institution(institution), context: context, tickets: tickets)
      case .laporan(let area): LaporanScreen(of: area, context: context, tickets: tickets)
      case .isiLaporan(let address):
        IsiLaporanScreen(address, context: context, tickets: tickets)
      case .tksk: Self.tksk(context.actor.area, context, tickets)
      case .tkskWilayah(let area): Self.tksk(area, context, tickets)
      case .mutu: MutuScreen(context: context, tickets: tickets)
      case .hasilBimtek(let event):
        HasilScreen(event: event, context: context, tickets: tickets)
      case .seleksi: SeleksiScreen(context: context, tickets: tickets)
      case .papanSeleksi(let selection):
        PapanSeleksiScreen(selection: selection, context: context, tickets: tickets)
      }
  }
}

extension OpenScreen {
  /// The board of a province, of a kabupaten/kota, or the page of a kecamatan.
  private static func tksk(
    _ area: WilayahCode, _ context: ScreenContext, _ tickets: TicketSequence
  ) -> any Screen {
    switch area.level {
    case .provinsi: TKSKBoardScreen<ListedKabupaten>(of: area, context: context, tickets: tickets)
    case .kabupaten: TKSKBoardScreen<ListedPost>(of: area, context: context, tickets: tickets)
    case .kecamatan, .desa:
      TKSKKecamatanScreen(
        of: area.ancestor(at: .kecamatan) ?? area, context: context, tickets: tickets)
    }
  }
}

extension Screen {
  /// Tells the screen something and returns what it wants.
  mutating func receive(_ event: ScreenEvent) -> [ScreenEffect] { update(.event(event)) }

  /// Lets what has the focus take an input; nil when it does not want it.
  mutating func takeInput(_ event: InputEvent) -> [ScreenEffect]? {
    message(for: event).map { update($0) }
  }

  /// Does the action at `index` of ``Screen/actions``.
  mutating func performAction(at index: Int) -> [ScreenEffect] {
    let actions = actions
    return actions.indices.contains(index) ? update(actions[index].message) : []
  }

  /// The screen's actions as the shell lists them.
  var shellActions: [Action<ShellMessage>] {
    actions.enumerated().map { index, action in
      Action(
        action.id, group: action.group, title: action.title, short: action.short,
        hint: action.hint, keys: action.keys, availability: action.availability,
        synonyms: action.synonyms, message: .screenAction(index))
    }
  }
}
