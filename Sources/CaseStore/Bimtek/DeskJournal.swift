public import CaseDomain
import Glibc
import Synchronization

/// A desk's own journal on disk: every complete code is in it before the database is asked.
///
/// One file `meja/NAME.jurnal` beside the database, mode 0600, locked by the process that works
/// under the name. A line is on the disk when ``append(_:)`` returns; one that has landed is
/// marked, and whatever is open lands with the next desk of that name, once (``Scan/journal``).
public final class DeskJournal: Sendable {
  /// Where the journals of a database lie.
  public static func folder(beside database: String) -> String {
    let slash = database.lastIndex(of: "/")
    return (slash.map { String(database[..<$0]) } ?? ".") + "/meja"
  }

  /// The desks that have a journal, by name; at work or not.
  public static func desks(beside database: String) -> [String] {
    DiskFile.names(in: folder(beside: database)).filter { $0.hasSuffix(suffix) }
      .map { String($0.dropLast(suffix.count)) }.sorted()
  }

  public let desk: String
  /// Lines that cannot be read, as one that a power cut tore; they are never dropped silently.
  public let unreadable: Int
  private let state: Mutex<State>

  private struct State {
    let file: JournalFile
    /// Lines that have not landed, in their order.
    var open: [Scan]
  }

  /// Opens a desk's journal for this process.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` with `deskIsTaken` while another process works
  ///   under the name, or `deskNameUnfit`; ``StorageError/inaccessible(reason:)``.
  public static func open(
    desk: String, beside database: String
  ) throws(StorageError) -> DeskJournal {
    guard (1...40).contains(desk.utf8.count), desk.utf8.allSatisfy(isFit) else {
      throw .attendance(.deskNameUnfit)
    }
    do {
      let folder = folder(beside: database)
      try DiskFile.makeFolder(folder)
      let file = try JournalFile(folder + "/" + desk + suffix)
      try DiskFile.synchronize(folder)
      let lines = try DeskJournalLines(reading: file.bytes(), desk: desk)
      if lines.open.isEmpty, lines.unreadable == 0 { try file.clear() }
      return DeskJournal(desk, file, lines)
    } catch { throw StorageError(error) }
  }

  /// Opens the journal of a desk that is free: `rina`, else `rina-2`, `rina-3` and so on.
  public static func openFree(
    like desk: String, beside database: String
  ) throws(StorageError) -> DeskJournal {
    let base = String(decoding: desk.utf8.map { isFit($0) ? $0 : 0x2D }.prefix(36), as: UTF8.self)
    for number in 2...99 {
      do throws(StorageError) {
        return try open(desk: number == 2 ? base : "\(base)-\(number - 1)", beside: database)
      } catch {
        guard error == .attendance(.deskIsTaken) else { throw error }
      }
    }
    throw .attendance(.deskIsTaken)
  }

  private init(_ desk: String, _ file: JournalFile, _ lines: DeskJournalLines) {
    self.desk = desk
    unreadable = lines.unreadable
    state = Mutex(State(file: file, open: lines.open))
  }

  /// Writes scans down and waits until they are on the disk.
  ///
  /// - Returns: The scans with the desk's name and the names of their lines.
  public func append(_ scans: [Scan]) throws(StorageError) -> [Scan] {
    guard let first = scans.first else { return [] }
    var uids = FreshUIDs(at: first.at)
    let noted = scans.map { scan in
      var scan = scan
      (scan.desk, scan.journal) = (desk, uids.next())
      return scan
    }
    do {
      try state.withLock { state in
        try state.file.append(noted.map(DeskJournalLines.line).joined(), synchronizes: true)
        state.open += noted
      }
    } catch { throw StorageError(error) }
    return noted
  }

  /// Scans that have not landed yet, in their order.
  public var open: [Scan] { state.withLock { $0.open } }

  /// Puts everything that is open into the database, then answers `wanted`.
  ///
  /// - Returns: An outcome for each of `wanted`; ``ScanOutcome/dicatat`` for all of them when
  ///   others keep the database busy for `milliseconds`.
  public func land(
    _ wanted: [Scan] = [], in store: CaseStore, waiting milliseconds: Int, as actor: Actor
  ) throws(StorageError) -> [Result<ScanOutcome, AttendanceProblem>] {
    let asked = Set(wanted.compactMap(\.journal))
    let others = open.filter { scan in scan.journal.map { !asked.contains($0) } ?? true }
    guard !(others.isEmpty && wanted.isEmpty) else { return [] }
    do throws(StorageError) {
      let landed = try store.land(others + wanted, waiting: milliseconds, as: actor)
      markLanded(others + wanted)
      return Array(landed.dropFirst(others.count))
    } catch {
      guard error == .busy, wanted.allSatisfy({ $0.journal != nil }) else { throw error }
      return wanted.map { _ in .success(.dicatat) }
    }
  }

  private func markLanded(_ scans: [Scan]) {
    let landed = Set(scans.compactMap(\.journal))
    state.withLock { state in
      state.open.removeAll { scan in scan.journal.map(landed.contains) ?? true }
      // A mark that does not reach the disk brings its line once more, and that lands once.
      try? state.file.append(
        landed.map(DeskJournalLines.landed).joined(), synchronizes: false)
    }
  }

  private static let suffix = ".jurnal"

  private static func isFit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}
