#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What C and Swift see of simdjson's DOM: a parser, places in the document it read last, and walks
/// over their children.

#ifdef __cplusplus
extern "C" {
#endif

typedef struct JSONReader JSONReader;

/// A place in the document that a reader read last; worthless after its next reading.
typedef struct {
  const void *document;
  size_t place;
} JSONNode;

typedef enum {
  JSONKindNull,
  JSONKindFlag,
  JSONKindNumber,
  JSONKindText,
  JSONKindArray,
  JSONKindObject,
} JSONKind;

typedef enum {
  JSONReadingDone,
  JSONReadingNotUTF8,
  JSONReadingTooDeep,
  JSONReadingNoMemory,
  JSONReadingNotJSON,
} JSONReading;

/// The children of an array or an object that are still to come.
typedef struct {
  JSONNode next;
  JSONNode end;
} JSONWalk;

/// Text in UTF-8 that lives as long as the document.
typedef struct {
  const char *start;
  size_t length;
} JSONText;

/// How many bytes after a text a reading may look at; they have to be there, whatever they hold.
size_t JSONPadding(void);

/// Null when there is no memory. `mostNested` is how deep arrays and objects may stand in others.
JSONReader *JSONReaderCreate(size_t mostNested);
void JSONReaderFree(JSONReader *reader);
JSONReading JSONReaderRead(JSONReader *reader, const char *text, size_t length, JSONNode *root);

JSONKind JSONNodeKind(JSONNode node);
/// False when the node is of another kind.
bool JSONNodeText(JSONNode node, JSONText *text);
bool JSONNodeFlag(JSONNode node, bool *flag);
bool JSONNodeNumber(JSONNode node, double *number);
/// False also for a number that is not whole or does not fit.
bool JSONNodeWhole(JSONNode node, int64_t *whole);
/// False when the node is no object or has no such member.
bool JSONNodeMember(JSONNode object, const char *key, size_t length, JSONNode *member);

/// A walk over nothing for a node that is no array.
JSONWalk JSONWalkElements(JSONNode array);
bool JSONWalkNextElement(JSONWalk *walk, JSONNode *element);
/// A walk over nothing for a node that is no object.
JSONWalk JSONWalkMembers(JSONNode object);
bool JSONWalkNextMember(JSONWalk *walk, JSONText *key, JSONNode *member);

/// The node written without blanks, to be freed with `free`; null when there is no memory.
char *JSONNodeWritten(JSONNode node, size_t *length);

#ifdef __cplusplus
}
#endif

#endif
