import CaseDomain
import GRDB
import TestSupport

@testable import CaseStore

/// A whole invented office on disk, with something that every form can be about.
struct EveryFormBench {
  let scratch: ScratchDirectory
  var bench: FormBench

  /// Whoever fills in the forms: not the account that recorded the invented work, since nobody
  /// decides on his own.
  static let clerk = Actor(
    accountID: 2, name: "petugas-2", role: .verifikator, area: Samples.province)

  init() throws {
    scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    let now = Samples.now
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { loader in
      guard
        let invented = TrainingProvince(
          province: Samples.province, people: 500, seed: 11, now: now),
        let office = invented.office
      else { throw StorageError.notFound }
      try invented.forEachPerson { person in try loader.add(person) }
      loader.add(office)
    }
    bench = try FormBench(CaseStore.open(at: path, .readWrite))
    bench.actor = Self.clerk
    try bench.store.write { db in try db.execute(sql: Self.registeredInstitution) }
    _ = try bench.store.addEvent(Self.event, as: Self.clerk, at: now)
    try bench.store.write { db in try db.execute(sql: Self.likeSomebody) }
    let inbox = try bench.store.inbox(of: Self.clerk)
    try DiskFile.write(AttachmentTests.photo, to: inbox + "/rumah.jpg")
    try prepareTKSK()
    try prepareBimtek()
  }

  /// Two kecamatan become vacant, one of them without record of it; a source pays tali asih.
  private func prepareTKSK() throws {
    let last = TermEnd(last: Samples.today.adding(days: -900), ground: .usia)
    let roles = try bench.store.read { db in
      try db.query("SELECT id FROM psksRole WHERE kind = 'TKSK' ORDER BY id DESC LIMIT 2")
        .all { $0.int(0) }
    }
    for role in roles {
      try bench.store.endTerm(role, last, as: Self.clerk, at: Samples.now)
    }
    try bench.store.write { db in
      try db.run("DELETE FROM tkskVacancy WHERE previous = ?", [SQLValue(roles.first)])
      // What chance answers as it stands would change nothing.
      try db.execute(sql: "DELETE FROM tkskPerson")
      let context = FormContext(db, bench.store, actor: Self.clerk, now: Samples.now)
      _ = try TaliAsihWriter(context: context).keep(
        NewTaliAsihRate(
          source: "APBD", area: Samples.province, amount: 500_000, from: Samples.today,
          basis: "uji"))
    }
  }

  /// An institution of the registry, for the forms about one.
  private static let registeredInstitution = """
    INSERT INTO institution (uid, kind, name, area, level, types, fromDay, takesClients, createdAt,
      createdBy, updatedAt, updatedBy)
    VALUES (randomblob(16), 'lain', 'Karang Taruna Contoh', 6303051004, 'kabupaten', 0, 15000, 0,
      1, 1, 1, 1);
    INSERT INTO psksInstitution (institution, kind, tier)
    SELECT max(id), 'KT', 'desa' FROM institution;
    """
  /// The participants are called as somebody of the registry, to be tied to him.
  private static let likeSomebody = """
    UPDATE bimtekParticipant SET name = (
      SELECT p.name FROM psksRole r JOIN person p ON p.id = r.person
      WHERE r.area BETWEEN 6303000000 AND 6303999999 AND r.kind = 'PSM'
      ORDER BY r.id LIMIT 1)
    WHERE event = (SELECT id FROM bimtekEvent WHERE code = 'UJI26')
    """

  /// An event of today with three people.
  private static let event = NewEvent(
    code: "UJI26", name: "Bimtek uji", place: "Aula", from: Samples.today, to: Samples.today,
    sessions: [
      NewEvent.Session(
        day: Samples.today, startMinute: 480, endMinute: 570, topic: "Materi", lessonHours: 2)
    ],
    participants: (1...3).map {
      NewEvent.Participant(name: "Peserta \($0)", kabupaten: Samples.banjar, represents: "PSM")
    })

  /// How a form is filled in: what is about a round stays in the round's kecamatan.
  func setting(of form: FormID) -> FieldSetting {
    let isAboutRound = Self.aboutRounds.contains(form)
    return FieldSetting(
      today: Samples.today, area: isAboutRound ? Samples.martapura : Self.clerk.area,
      zone: bench.store.info.zone)
  }

  private static let aboutRounds: Set<FormID> = [
    "monitoring-6t", "penerima", "penggantian-kps", "rastra-lapangan",
  ]

  /// What a form may be about, the likeliest first.
  func subjects(of form: FormID) throws -> [FormSubject] {
    switch form {
    case "klien-baru", "komunitas-baru", "kegiatan", "rapat", "loket-tamu", "pejabat", "surat",
      "nomor-cadangan", "naskah-surat", "lembaga", "putaran", "sosialisasi", "pengaduan",
      "laporan-bulanan", "laporan-harian", "tenggat-laporan",
      "psks-lembaga", "jenis-psks", "aturan-rangkap", "pernyataan-psks", "seleksi":
      [.nothing]
    case "nilai-tes", "evaluasi-bimtek", "sertifikat", "sertifikat-cabut", "rtl", "rtl-selesai",
      "kriteria", "calon", "calon-ubah", "calon-keluar", "juri", "nilai-seleksi", "berita-acara":
      try bimtekSubjects(of: form)
    case "layanan-massal": [.clients(try clients().prefix(3).map(ClientID.init(rawValue:)))]
    case "kegiatan-bimtek": [.nothing] + (try rows("bimtek", "bimtekEvent"))
    case "dasar-hukum": [.nothing] + (try rows("bimtek", "bimtekEvent"))
    case "sesi-bimtek":
      try rows("sesi", "bimtekSession") + rows("bimtek", "bimtekEvent")
    case "kuota-bimtek", "panitia", "peserta-undang", "peserta-tamu":
      try rows("bimtek", "bimtekEvent")
    case "peserta-status", "peserta-ganti", "peserta-kaitkan":
      try rows("peserta", "bimtekParticipant", where: "person IS NULL")
    case "koreksi-hadir", "tahan-peserta": try rows("peserta", "bimtekParticipant")
    case "lembaga-tempat", "hunian": try rows("lembaga", "institution")
    case "peran": [.nothing] + (try rows("orang", "person"))
    case "pelatihan": try rows("orang", "person")
    case "peran-ubah", "peran-akhiri", "psks-konfirmasi", "psks-verifikasi":
      try rows("peran", "psksRole", where: "kind <> 'TKSK' AND toDay IS NULL")
    case "pengurus", "psks-izin", "psks-lembaga-akhiri":
      try rows(
        "psks-lembaga", "institution", where: "id IN (SELECT institution FROM psksInstitution)")
    case "rujukan-jawaban": try rows("rujukan", "referral")
    case "tindak-lanjut-hasil": try rows("tindak-lanjut", "followUp", where: "doneDay IS NULL")
    case "bendera-selesai": try rows("bendera", "clientFlag", where: "resolvedDay IS NULL")
    case "rencana-selesai": try rows("butir-rencana", "planItem", where: "doneDay IS NULL")
    case _ where Self.aboutRounds.contains(form): try rows("putaran", "programmeRound")
    case "pengaduan-teruskan", "pengaduan-selesai": try rows("pengaduan", "complaint")
    case "loket-selesai": try rows("kunjungan-loket", "intake", where: "doneDay IS NULL")
    case "tali-asih": [.nothing]
    case "tksk-perpanjang", "tksk-akhiri":
      try rows("peran", "psksRole", where: "kind = 'TKSK' AND toDay IS NULL")
    case "tksk-langkah": try rows("lowongan", "tkskVacancy")
    case "tksk-orang", "rekening":
      try rows("orang", "psksRole", column: "person", where: "kind = 'TKSK' AND toDay IS NULL")
    case "tksk-sk", "tksk-pengampu", "tksk-lowongan":
      try rows(
        "kecamatan", "psksRole", column: "area / 10000",
        where: "kind = 'TKSK' AND toDay IS NOT NULL")
    case "tksk-koordinator": try rows("kabkota", "client", column: "area / 1000000")
    case "tksk-serah-terima":
      try rows("kecamatan", "caseFile", column: "area / 10000", where: "closedDay IS NULL")
    case "surat-nomor": try rows("surat", "letter", where: "serial IS NULL")
    case "laporan-kirim":
      try rows("laporan-tugas", "dutyReport", where: "state IN ('draft', 'revisi')")
    case "laporan-tinjau": try rows("laporan-tugas", "dutyReport", where: "state = 'menunggu'")
    case "verifikasi-putuskan": try rows("verifikasi", "verificationBatch")
    case "verifikasi-ajukan":
      try bench.store.read { db in
        try db.query(
          """
          SELECT DISTINCT c.area FROM client c JOIN ppksEntry e ON e.client = c.id
          WHERE e.state = 'usulan' AND e.batch IS NULL LIMIT 5
          """
        ).all { .row("usulan", $0.int(0)) }
      }
    default: try clients().map { .clients([ClientID(rawValue: $0)]) }
    }
  }

  /// Clients with open cases of every stage, with closed ones, and without any.
  private func clients() throws -> [Int64] {
    try bench.store.read { db in
      try [
        """
        SELECT client FROM (SELECT client, row_number() OVER (PARTITION BY stage ORDER BY id) AS n
          FROM caseFile WHERE closedDay IS NULL) WHERE n <= 4
        """,
        """
        SELECT client FROM caseFile f WHERE closedDay IS NOT NULL AND NOT EXISTS
          (SELECT 1 FROM caseFile o WHERE o.client = f.client AND o.closedDay IS NULL) LIMIT 4
        """,
        """
        SELECT id FROM client WHERE person IS NOT NULL
          AND id NOT IN (SELECT client FROM caseFile) LIMIT 4
        """,
      ].flatMap { sql in try db.query(sql).all { $0.int(0) } }
    }
  }

  func rows(
    _ kind: String, _ table: String, column: String = "id", where condition: String = "true"
  ) throws -> [FormSubject] {
    try bench.store.read { db in
      try db.query("SELECT \(column) FROM \(table) WHERE \(condition) ORDER BY id DESC LIMIT 12")
        .all { .row(kind, $0.int(0)) }
    }
  }
}
