/**
 * The emergency item (Assembly Rule 11.2). Start at {@link org.openipu.rules.emergency.EmergencyItem#decide}.
 */
@NullMarked
package org.openipu.rules.emergency;

import org.jspecify.annotations.NullMarked;
