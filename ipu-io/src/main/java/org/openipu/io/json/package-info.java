/**
 * Documents of our own in JSON. Start at {@link org.openipu.io.json.ResultSheetJson} to read votes, and at {@link
 * org.openipu.io.json.DecisionJson} to write what was decided. Every document carries {@code format}, its name and version;
 * the keys are described in {@code docs/formats.md}.
 */
@NullMarked
package org.openipu.io.json;

import org.jspecify.annotations.NullMarked;
