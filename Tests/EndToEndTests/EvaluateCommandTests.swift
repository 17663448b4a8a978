import Foundation
import Testing

@Suite struct EvaluateCommandTests {
  @Test func `an expression is worked out on a filled form`() throws {
    let data = try DataFolder()
    let form = data.path + "/filled.xml"
    try Data("<data><age>20</age></data>".utf8).write(to: URL(filePath: form))
    let result = try finish(
      Program.binary,
      ["form", "evaluate", "../age >= 18", "--instance", form, "--context", "/data/age"],
      environment: data.environment,
    )
    #expect(result.status == 0)
    #expect(
      result.output
        == #"{"boolean":true,"number":1,"string":"true","type":"boolean","value":true}"# + "\n"
    )
  }

  @Test func `a type that there is not is the input's fault`() throws {
    let result = try finish(
      Program.binary,
      ["form", "evaluate", "1", "--type", "text"],
      environment: DataFolder().environment,
    )
    #expect(result.status == 1)
    #expect(
      result.output
        == #"{"error":"There is no type 'text'. Write boolean, number, string or date, "#
        + #"or leave it out."}"# + "\n"
    )
  }

  @Test func `an expression with a mistake is the input's fault`() throws {
    let result = try finish(
      Program.binary,
      ["form", "evaluate", "1 == 1"],
      environment: DataFolder().environment,
    )
    #expect(result.status == 1)
    #expect(
      result.output
        == #"{"error":"'==' at character 3 is not an operator of forms. Write '=' instead."}"#
        + "\n"
    )
  }

  @Test func `every case of a file gives a line, whatever is wrong with it`() throws {
    let data = try DataFolder()
    let cases = """
      {"id":"a","expression":"/d/*","instance":"<d><n>4</n><n/></d>"}
      no JSON

      {"id":2,"expression":"/d/n + 1","instance":"<d><n>4</n></d>","type":"string"}
      {"id":"c","expression":"date(1.5)","timezone":"America/Phoenix"}
      {"id":"d","expression":"-1 div 0"}
      {"id":"e","expression":"/d","instance":"<d>"}
      {"id":"f","expression":"1","timezone":"Nowhere"}
      {"id":"g"}
      """
    let file = data.path + "/cases.jsonl"
    try Data(cases.utf8).write(to: URL(filePath: file))
    let result = try finish(
      Program.binary,
      ["form", "evaluate", "--cases", file],
      environment: data.environment,
    )
    #expect(result.status == 0)
    #expect(
      result.output.split(separator: "\n").map(String.init) == [
        #"{"boolean":true,"id":"a","nodes":["/d[1]/n[1]","/d[1]/n[2]"],"number":4,"#
          + #""string":"4","type":"nodeset","value":"4"}"#,
        #"{"error":"Line 2 is no JSON object of a case.","line":2}"#,
        #"{"boolean":true,"id":2,"number":5,"string":"5","type":"string","value":"5"}"#,
        #"{"boolean":true,"id":"c","number":1.5,"string":"1970-01-02T05:00:00.000-07:00","#
          + #""type":"date-time","value":"1970-01-02T05:00:00.000-07:00"}"#,
        #"{"boolean":true,"id":"d","number":"-Infinity","string":"-Infinity","#
          + #""type":"number","value":"-Infinity"}"#,
        #"{"error":"The XML document is malformed in line 1.","id":"e"}"#,
        #"{"error":"There is no time zone 'Nowhere'.","id":"f"}"#,
        #"{"error":"There is no expression.","id":"g"}"#,
      ]
    )
  }
}
