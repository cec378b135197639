/// One invariant that `periksa` looked at.
public struct CheckResult: Hashable, Sendable {
  /// What must hold; the words for it are the caller's.
  public var check: Check
  public var holds: Bool
  /// How many rows break it; 0 when it holds.
  public var findings: Int

  public enum Check: String, CaseIterable, Sendable {
    /// SQLite's own check of pages and indexes.
    case fileIntegrity = "berkas"
    /// No row points to a row that is not there.
    case references = "rujukan"
    /// Every roll-up equals a recount.
    case tallies = "rekap"
    /// The columns kept beside a client agree with its person and entries.
    case clients = "klien"
    /// The search index agrees with the names.
    case search = "pencarian"
    /// Every code exists: areas, types, states.
    case codes = "kode"
    /// Entries are in the state of the batch in which they were verified.
    case verification = "verifikasi"
    /// Everybody lives where the last move ended.
    case moves = "pindah"
    /// No attendance outside its event.
    case attendance = "kehadiran"
    /// Sessions lie within their event, and a seat is given on only by who has it no longer.
    case events = "kegiatan"
    /// One TKSK per kecamatan at a time.
    case tksk = "tksk"
    /// Every case stands where its steps lead, in its client's area, under a number that was given.
    case cases = "kasus"
    /// Rounds lie within their programme, forwardings name whom and when, duty rules do not overlap.
    case programmes = "program"
    /// A saved change that was taken back, and the one that did it, point at each other.
    case changes = "perubahan"
    /// The chain of the access log is unbroken.
    case accessLog = "log-akses"
    /// Every attachment's file is there and is what was attached.
    case attachments = "lampiran"
    /// Numbers of letters and visitors fit their places, and an official of the day signs.
    case letters = "surat"
    /// Reports of duty stand where their steps lead, and nobody approved the own.
    case reports = "laporan"
    /// No role without its person, no seat that outlives its institution, no unexplained pair.
    case resources = "psks"
    /// Certificates were given for the share that the rule asked, and the registry knows them.
    case certificates = "sertifikat"
    /// Signed selections have weights of 100 and every score.
    case selections = "seleksi"
  }

  public init(check: Check, findings: Int) {
    self.check = check
    self.findings = findings
    holds = findings == 0
  }
}
