/**
 * Where a post stands; a thread stands where its opening post does.
 * HELD waits for a person to look; HIDDEN and REMOVED were decided; DELETED is the author's own tombstone.
 */
export const POST_STATUSES = ['PUBLISHED', 'HELD', 'HIDDEN', 'REMOVED', 'DELETED'] as const;
export type StoredPostStatus = (typeof POST_STATUSES)[number];
