package io.talentport.adapter.support.context;

import io.talentport.adapter.support.spec.FileBody;

/**
 * The file that a call sends as the one part of a form.
 *
 * @param part the name of the part
 * @param file its content
 */
public record Upload(String part, FileBody file) {}
