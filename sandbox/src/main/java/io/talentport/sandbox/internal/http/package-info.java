/** Forms of files, read while they arrive and kept outside of memory. */
@NullMarked
package io.talentport.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
