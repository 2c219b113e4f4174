/** The driver's package, for its vendor codes are only believed of classes of that name. */
@NullMarked
package org.sqlite;

import org.jspecify.annotations.NullMarked;
