public import CaseDomain

/// What a screen wants from the program.
public enum ScreenEffect: Equatable, Sendable {
  /// The answer comes back as `.answered(ticket, …)`. A newer question with the same `lane`
  /// interrupts an older one that is still running.
  case ask(Question, Ticket, lane: Lane)
  /// Opens a screen on top of this one.
  case open(Destination)
  /// Leaves this screen.
  case back
  case quit
  case bell
  /// Sends the whole screen again, whatever the terminal shows now.
  case repaint
  /// Shows a message above the hints.
  case toast(Toast)
  /// Delivers `.tick` after this time, unless a newer request for a tick comes.
  case tick(milliseconds: Int)

  public enum Lane: Hashable, Sendable {
    /// Rows, counts and cards that the user waits for; newest wins.
    case interactive
    /// Exact counts and the like that may follow.
    case background
    /// Changes: never interrupted, in order.
    case write
  }
}

/// A short message; kept in the message log as well.
public struct Toast: Equatable, Sendable {
  public enum Kind: Equatable, Sendable { case info, warning, error }
  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// A screen and what it opens with.
public enum Destination: Equatable, Sendable {
  case beranda
  case dasbor(WilayahCode)
  case klien(ClientFilter)
  case bimtek
  /// The page of one event: plan, sessions, seats, participants.
  case kegiatanBimtek(event: Int64)
  case hadir(event: Int64)
  case meja(event: Int64)
  /// A form, new or from a draft.
  case isian(FormRequest)
  /// This account's drafts and saved changes.
  case draf
  /// The client file.
  case berkas(ClientID)
  /// The figures of case work in an area.
  case kinerja(WilayahCode)
  case kasus(CaseFilter)
  case layanan(ServiceFilter)
  /// What waits; nil for what the account itself has to do.
  case agenda(AgendaFilter?)
  case program
  /// The board of one distribution round.
  case putaran(Int64)
  /// The beneficiary list of a round: of one desa, or of all.
  case penerima(round: Int64, desa: WilayahCode?)
  /// Complaints received, forwarded and resolved.
  case pengaduan
  /// Refusals and forwardings under the duty limits.
  case batasTugas
  /// The counter: visitors of today and what is waiting.
  case loket
  /// The institutions that take referrals, with their room.
  case lembaga
  /// The register of letters.
  case surat
  /// The daily activities of a month.
  case kegiatan
  /// A document as text, before it is written to a file.
  case pratinjau(Preview)
  /// The verification of entries per desa and year.
  case verifikasi
  /// The registry of PSKS people and institutions; nil for what is in force in the account's area.
  case psks(PSKSFilter?)
  /// What the registry knows of one person, and of one institution.
  case psksOrang(PersonID)
  case psksLembaga(Int64)
  /// Coverage, overlap, ageing and social map of PSKS in an area.
  case cakupan(WilayahCode)
  /// Who serves as TKSK where, what is vacant.
  case tksk
  /// Daily and monthly reports of duty in an area.
  case laporan(WilayahCode)
  /// One report of duty, with its history.
  case isiLaporan(ReportAddress)
  /// The same of a kabupaten/kota, or the page of one kecamatan.
  case tkskWilayah(WilayahCode)
  /// People who may be one.
  case mutu
  /// What came out of an event.
  case hasilBimtek(event: Int64)
  /// Selections, the latest first.
  case seleksi
  /// Candidates and scores of one selection.
  case papanSeleksi(Int64)
}

/// What every screen needs to know.
///
/// Day and clock go on; the rest does not change under a screen.
public struct ScreenContext: Equatable, Sendable {
  public var actor: Actor
  public var today: Day
  /// The time of the last input.
  public var now: Moment
  public var zone: TimeZoneOfIndonesia
  /// When the last input, answer or tick came, in milliseconds of a clock that only goes forward.
  public var inputAt: Int64 = 0
  /// Invented people: every screen says LATIHAN.
  public var isTraining: Bool
  /// The clock was set by `PILAR_SEKARANG`: a badge says so.
  public var clockIsSet: Bool

  public init(
    actor: Actor, today: Day, now: Moment? = nil, zone: TimeZoneOfIndonesia, isTraining: Bool,
    clockIsSet: Bool = false
  ) {
    self.actor = actor
    self.today = today
    self.now = now ?? Moment(day: today, minuteOfDay: 0, in: zone)
    self.zone = zone
    self.isTraining = isTraining
    self.clockIsSet = clockIsSet
  }
}
