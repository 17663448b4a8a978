#include "CSimdjson.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <simdjson.h>

namespace dom = simdjson::dom;

struct JSONReader {
  dom::parser parser;
};

namespace {

/// simdjson's handles are two words, which is all that a `JSONNode` carries across to C.
template <typename Handle>
JSONNode node(const Handle &handle) {
  static_assert(sizeof(Handle) == sizeof(JSONNode));
  static_assert(std::is_trivially_copyable_v<Handle>);
  JSONNode node;
  std::memcpy(&node, &handle, sizeof node);
  return node;
}

template <typename Handle>
Handle handle(const JSONNode &node) {
  Handle handle;
  std::memcpy(static_cast<void *>(&handle), &node, sizeof node);
  return handle;
}

dom::element element(const JSONNode &node) { return handle<dom::element>(node); }

JSONText text(std::string_view view) { return JSONText{view.data(), view.size()}; }

}  // namespace

size_t JSONPadding(void) { return simdjson::SIMDJSON_PADDING; }

JSONReader *JSONReaderCreate(size_t mostNested) {
  auto *reader = new (std::nothrow) JSONReader;
  if (!reader) return nullptr;
  if (reader->parser.allocate(0, mostNested) != simdjson::SUCCESS) {
    delete reader;
    return nullptr;
  }
  return reader;
}

void JSONReaderFree(JSONReader *reader) { delete reader; }

JSONReading JSONReaderRead(JSONReader *reader, const char *text, size_t length, JSONNode *root) {
  dom::element element;
  switch (reader->parser.parse(text, length, false).get(element)) {
    case simdjson::SUCCESS:
      *root = node(element);
      return JSONReadingDone;
    case simdjson::UTF8_ERROR:
      return JSONReadingNotUTF8;
    case simdjson::DEPTH_ERROR:
      return JSONReadingTooDeep;
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY:
      return JSONReadingNoMemory;
    default:
      return JSONReadingNotJSON;
  }
}

JSONKind JSONNodeKind(JSONNode node) {
  switch (element(node).type()) {
    case dom::element_type::ARRAY:
      return JSONKindArray;
    case dom::element_type::OBJECT:
      return JSONKindObject;
    case dom::element_type::STRING:
      return JSONKindText;
    case dom::element_type::BOOL:
      return JSONKindFlag;
    case dom::element_type::NULL_VALUE:
      return JSONKindNull;
    default:
      return JSONKindNumber;
  }
}

bool JSONNodeText(JSONNode node, JSONText *result) {
  std::string_view view;
  if (element(node).get(view) != simdjson::SUCCESS) return false;
  *result = text(view);
  return true;
}

bool JSONNodeFlag(JSONNode node, bool *flag) {
  return element(node).get(*flag) == simdjson::SUCCESS;
}

bool JSONNodeNumber(JSONNode node, double *number) {
  return element(node).get(*number) == simdjson::SUCCESS;
}

bool JSONNodeWhole(JSONNode node, int64_t *whole) {
  return element(node).get(*whole) == simdjson::SUCCESS;
}

bool JSONNodeMember(JSONNode object, const char *key, size_t length, JSONNode *member) {
  dom::object members;
  if (element(object).get(members) != simdjson::SUCCESS) return false;
  dom::element found;
  if (members.at_key(std::string_view(key, length)).get(found) != simdjson::SUCCESS) return false;
  *member = node(found);
  return true;
}

JSONWalk JSONWalkElements(JSONNode array) {
  dom::array elements;
  if (element(array).get(elements) != simdjson::SUCCESS) return JSONWalk{array, array};
  return JSONWalk{node(elements.begin()), node(elements.end())};
}

bool JSONWalkNextElement(JSONWalk *walk, JSONNode *next) {
  auto iterator = handle<dom::array::iterator>(walk->next);
  if (!(iterator != handle<dom::array::iterator>(walk->end))) return false;
  *next = node(*iterator);
  walk->next = node(++iterator);
  return true;
}

JSONWalk JSONWalkMembers(JSONNode object) {
  dom::object members;
  if (element(object).get(members) != simdjson::SUCCESS) return JSONWalk{object, object};
  return JSONWalk{node(members.begin()), node(members.end())};
}

bool JSONWalkNextMember(JSONWalk *walk, JSONText *key, JSONNode *member) {
  auto iterator = handle<dom::object::iterator>(walk->next);
  if (!(iterator != handle<dom::object::iterator>(walk->end))) return false;
  *key = text(iterator.key());
  *member = node(iterator.value());
  walk->next = node(++iterator);
  return true;
}

char *JSONNodeWritten(JSONNode written, size_t *length) {
  try {
    std::string text = simdjson::minify(element(written));
    auto *copy = static_cast<char *>(std::malloc(text.size() + 1));
    if (!copy) return nullptr;
    std::memcpy(copy, text.data(), text.size());
    copy[text.size()] = 0;
    *length = text.size();
    return copy;
  } catch (const std::bad_alloc &) {
    return nullptr;
  }
}
