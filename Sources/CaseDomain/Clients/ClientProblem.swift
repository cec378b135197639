/// A rule about clients that forbids a change.
public enum ClientProblem: Hashable, Sendable {
  /// Somebody with this NIK is registered in this kecamatan: ask for the move there.
  case registeredElsewhere(WilayahCode)
  /// The entry of this type is in force already.
  case typeInForce(Int)
  /// The entry has ended already.
  case hasEnded
  /// The record was verified; only a returned one can be edited.
  case isVerified
  /// The step does not follow the batch's state.
  case verificationOrder(from: EntryState, to: EntryState)
  /// Nobody verifies his own proposal.
  case ownProposal
  /// Age or sex do not fit the type's criteria, and no reason was given.
  case outsideBand(Int)
  /// The type is of another unit than the client.
  case otherUnit(Int)
  /// There is nothing to send to verification.
  case nothingProposed
  /// The person has no family card to belong to.
  case withoutKK
  /// The place is where the client lives already.
  case samePlace
}
