/** Families of standards by which precedents are found and held side by side; what was written stays beside them. */
export const standardClasses = [
  '2G',
  '3G',
  '4G',
  '5G',
  '6G',
  'WiMAX',
  'Wi-Fi',
  'Bluetooth',
  'AVC',
  'HEVC',
  'VVC',
  'video',
  'audio',
  'memory',
] as const;
export type StandardClass = (typeof standardClasses)[number];

/** Kinds of products by which precedents are found and held side by side. */
export const productClasses = [
  'handsets',
  'tablets',
  'computers',
  'wearables',
  'vehicles',
  'IoT devices',
  'network equipment',
  'Wi-Fi equipment',
  'televisions and set-top boxes',
  'media software and services',
  'semiconductors',
  'game consoles',
] as const;
export type ProductClass = (typeof productClasses)[number];
