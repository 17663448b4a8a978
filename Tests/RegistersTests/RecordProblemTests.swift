import Registers
import Testing

@Suite("What is wrong with a register's document")
struct RecordProblemTests {
  @Test(
    "Each problem says what and what to do",
    arguments: [
      (
        RecordProblem("oid", .missing),
        "oid: this is missing, so the document was left out. Ask the register to add it.",
      ),
      (
        RecordProblem("alkaa", .notADate("huomenna")),
        "alkaa: 'huomenna' is not a date, so none is known. Ask the register to correct it.",
      ),
      (
        RecordProblem("maksu", .notANumber("-5")),
        "maksu: '-5' is not a number that can stand here, so none is known. Ask the register to "
          + "correct it.",
      ),
      (
        RecordProblem("kunta", .unknownCode("999", set: "kunta")),
        "kunta: '999' is not in the code set kunta. It was kept as it is; import newer code sets.",
      ),
      (
        RecordProblem("", .anotherKind(found: "a service of PTV")),
        "this is a service of PTV, so it was left out. Check that the file and the format belong "
          + "together.",
      ),
      (
        RecordProblem("", .anotherKind(found: nil)),
        "this is no document of this register, so it was left out. Check that the file and the "
          + "format belong together.",
      ),
      (
        RecordProblem("", .repeated("1.2")),
        "'1.2' stands earlier in these files, so this one was left out. Remove one of them.",
      ),
      (
        RecordProblem("", .unresolved("r-01", list: "/api/Paikka/regions")),
        "'r-01' stands in no /api/Paikka/regions of these files, so the row was left out. Import that "
          + "list in the same run.",
      ),
    ],
  )
  func sentences(problem: RecordProblem, sentence: String) {
    #expect(problem.description == sentence)
  }
}
