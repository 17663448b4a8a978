/// - SeeAlso: the tables of columns on xlsform.org; the other spellings are those that pyxform 4.5
///   accepts.
extension ColumnScheme {
  static let survey = ColumnScheme(
    plain: [
      .type, .name, .relevant, .constraint, .required, .readOnly, .calculation, .trigger,
      .choiceFilter, .repeatCount, .initial, .parameters, .appearance, .disabled,
    ],
    texts: [.label, .hint, .guidanceHint, .constraintMessage, .requiredMessage],
    aliases: [
      "command": "type", "tag": "name", "value": "name", "caption": "label",
      "relevance": "relevant", "calculate": "calculation", "readonly": "read_only",
      "count": "repeat_count", "jr:count": "repeat_count",
      "constraining_message": "constraint_message", "jr:constraintmsg": "constraint_message",
      "requiredmsg": "required_message", "jr:requiredmsg": "required_message",
    ],
    unused: pictures.union([
      "autoplay", "rows", "save_to", "instance", "compact_tag", "intent", "query",
      "noapperrorstring", "no_app_error_string", "sms_field", "sms_option", "sms_separator",
      "sms_allow_media", "sms_date_format", "sms_datetime_format", "sms_response",
    ]).union(remarks),
    takesAttributes: false,
  )

  static let choices = ColumnScheme(
    plain: [.listName, .name],
    texts: [.label],
    aliases: ["value": "name", "caption": "label"],
    unused: pictures.union(["sms_option"]),
    takesAttributes: true,
  )

  static let settings = ColumnScheme(
    plain: [
      .formTitle, .formID, .version, .defaultLanguage, .instanceName, .allowChoiceDuplicates,
      .name,
    ],
    texts: [],
    aliases: [
      "title": "form_title", "set_form_title": "form_title", "id_string": "form_id",
      "set_form_id": "form_id",
    ],
    unused: [
      "namespaces", "style", "public_key", "submission_url", "auto_send", "auto_delete",
      "attribute", "instance_xmlns", "instance_id", "omit_instanceid", "clean_text_values",
      "flat", "add_none_option", "client_editable", "entity_version", "prefix", "delimiter",
      "sms_keyword", "sms_separator", "sms_allow_media", "sms_date_format",
      "sms_datetime_format", "sms_response",
    ],
    takesAttributes: false,
  )

  private static let pictures: Set = ["media", "image", "big-image", "big_image", "audio", "video"]

  /// Where authors write to themselves.
  private static let remarks: Set = [
    "note", "notes", "comment", "comments", "remark", "remarks", "huom", "huomautus",
    "huomautukset", "kommentti", "kommentit", "anmärkning", "anmärkningar", "kommentar",
    "kommentarer",
  ]
}
