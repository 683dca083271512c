package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The people of a platform, as its look-up finds them. */
public interface TalentDriver {

  /** A match with every field that the platform can carry. */
  TalentMatch full();

  /** The attributes of a match that this platform has no field for. */
  Set<String> lost();

  /** The query, with every kind of criterion that the platform has, that finds {@link #full()}. */
  TalentQuery query();

  /** Puts people into the sandbox. */
  void seed(Seed seed, List<TalentMatch> talents);

  /** The smallest answer that has a match in it. */
  ObjectNode bareReply();

  /** What the query must give of {@link #bareReply()}. */
  TalentMatch bare();

  /** The ways in which the platform says that it knows nobody. */
  List<Fault> nobody();
}
