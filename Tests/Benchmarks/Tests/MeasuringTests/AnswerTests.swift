import Measuring
import Testing

@Suite("Answer")
struct AnswerTests {
  private static func piece(_ microseconds: Int, _ body: String) -> Answer.Piece {
    Answer.Piece(at: .microseconds(microseconds), bytes: 10, body: body)
  }

  private let answer = Answer(
    before: "old",
    pieces: [
      piece(1_000, "old"), piece(3_000, "half"), piece(3_500, "rows"), piece(90_000, "rows"),
    ]
  )

  @Test func theLastByteIsTheEndOfEverything() {
    #expect(answer.last == 90)
    #expect(answer.bytes == 40)
  }

  @Test func rowsAreSettledWhenTheyStandAsInTheEnd() { #expect(answer.settled == 3.5) }

  @Test func theFirstChangeEndsWithItsFrame() { #expect(answer.firstChange == 3.5) }

  @Test func rowsThatWereRightAlreadyNeedTheFirstFrameOnly() {
    let echo = Answer(
      before: "rows", pieces: [Self.piece(2_000, "rows"), Self.piece(90_000, "rows")])
    #expect(echo.firstChange == 2)
  }

  @Test func silenceHasNoMoments() {
    let silence = Answer(before: "old", pieces: [])
    #expect(silence.last == nil && silence.settled == nil && silence.firstChange == nil)
  }
}
