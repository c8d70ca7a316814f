/** What an office writes before the names of whoever made a table, sent it or answers for it; patterns. */
export const made = "填报|填表|制表";
export const sent = "编制|上报|报送";
export const contact = "联系(?:人|电话|方式)";
/** Before a signature, or a number to ring, below the table. */
export const signed = `${made}|审[核批]|复核|(?:单位|主要)?负责|分管|主管|经办|联系`;
