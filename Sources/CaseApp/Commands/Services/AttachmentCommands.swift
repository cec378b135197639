import CaseDocuments
import CaseDomain
import CaseStore
import Glibc

/// `lampiran ambil`: a copy of an attachment in a file of its own; that it left is logged.
public struct TakeAttachmentCommand: Command {
  public var number: Int64
  public var file: String
  public var purpose: String

  public init(number: Int64, file: String, purpose: String = "") {
    self.number = number
    self.file = file
    self.purpose = purpose
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let side = try context.carryingOut { try SideFile(path: file) }
    let path = try context.asking { () throws(StorageError) in
      try session.store.attachmentPath(
        number, reason: purpose, as: session.actor, at: session.now)
    }
    try context.carryingOut {
      try Self.copy(path, to: side)
      try side.commit()
    }
    try context.errors.writeLine(ServiceCommandText.taken(to: file))
  }

  private static func copy(_ path: String, to side: SideFile) throws {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(.inputOutput, ServiceCommandText.fileGone)
    }
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw CommandFailure(.inputOutput, ServiceCommandText.fileGone) }
      if count == 0 { return }
      try side.write(Array(piece[..<count]))
    }
  }
}

/// `lampiran sisa`: files that no row shows, as a kill at a bad moment leaves them.
public struct OrphanAttachmentsCommand: Command {
  public var removing: Bool

  public init(removing: Bool = false) { self.removing = removing }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(removing ? .readWrite : .readOnly)
    let files = try context.asking { () throws(StorageError) in
      try session.store.orphanAttachments(removing: removing, as: session.actor)
    }
    for file in files { try context.output.writeLine(file) }
    try context.errors.writeLine(ServiceCommandText.orphans(files.count, removed: removing))
  }
}
