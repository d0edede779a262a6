// What the producers of the demonstration wrote: every figure and name of a person is an example.
import {
  type Criterion,
  criteriaOf,
  type CriterionAnswer,
  criterionKey,
  type Draft,
  loadCriteriaSet,
} from '../../functions/src/domain/index.ts';

/** The least option for four stars, else for three, else the middle one: a credible product that can still grow. */
function optionOf({ options }: Criterion): string {
  const floor =
    options.find(({ starFloor }) => starFloor === 4) ?? options.find(({ starFloor }) => starFloor === 3);
  return (floor ?? options[Math.floor(options.length / 2)])?.id ?? '';
}

/** An answer for every criterion of the set, the papers of the list beside the criteria that ask for them. */
export async function answers(
  criteriaSetId: string,
  fileOf: (evidenceCode: string) => string | undefined,
): Promise<Record<string, CriterionAnswer>> {
  const set = await loadCriteriaSet(criteriaSetId);
  return Object.fromEntries(
    criteriaOf(set).map((criterion) => [
      criterionKey(criterion.number),
      {
        option: optionOf(criterion),
        note: 'Chủ thể tự đánh giá (ví dụ).',
        files: criterion.evidence.map(fileOf).filter((file) => file !== undefined),
      },
    ]),
  );
}

interface Story {
  readonly representative: string;
  readonly sex: 'male' | 'female';
  readonly village: string;
  readonly description: string;
  readonly material: string;
  readonly origin: string;
  readonly identity: string;
}

function registration({ representative, village }: Story): NonNullable<Draft['registration']> {
  return {
    representative,
    position: 'Giám đốc',
    address: `${village}, xã Tân Kỳ, tỉnh Thái Nguyên`,
    phone: '0900 000 000',
    email: 'vidu@demo.tanky.example',
    samples: 5,
  };
}

function general(story: Story): NonNullable<Draft['general']> {
  return {
    representative: story.representative,
    sex: story.sex,
    ethnicity: 'Tày',
    residence: `${story.village}, xã Tân Kỳ, tỉnh Thái Nguyên`,
    foundedOn: '2018-03-12',
    registrationNumber: '4700000000 (ví dụ)',
    description: story.description,
    ticks: ['businessRegistration', 'qualityDeclared', 'foodSafetyCertificate', 'trademark'],
    history: 'Thành lập năm 2018 từ một nhóm hộ cùng làm nghề trong thôn (ví dụ).',
    organisation: 'Giám đốc, một kế toán, một tổ sản xuất và một tổ bán hàng (ví dụ).',
  };
}

/** Every section of the forms, without the criteria. */
function sections(story: Story): Draft {
  return {
    registration: registration(story),
    general: general(story),
    results: {
      production: `Vùng nguyên liệu tại xã: ${story.material.toLowerCase()}; sơ chế, đóng gói tại xưởng của chủ thể.`,
      quality: 'Sản phẩm được kiểm nghiệm định kỳ, chất lượng ổn định qua các lô.',
      market: 'Bán trong tỉnh, tại các điểm giới thiệu sản phẩm và trên sàn thương mại điện tử.',
      business: 'Sản lượng và doanh thu tăng đều trong hai năm gần nhất (ví dụ).',
      revenue: 850,
      profit: 120,
    },
    plan: {
      text: 'Mở rộng vùng nguyên liệu, hoàn thiện bao bì, thêm hai điểm bán ngoài tỉnh trong ba năm tới.',
    },
    claims: {
      materials: `${story.material} thu mua của các hộ trong xã, có sổ theo dõi.`,
      labour: 'Phần lớn lao động là người trong thôn, trong xã.',
      origin: story.origin,
      identity: story.identity,
    },
    ratios: {
      periodFrom: '2025-11-01',
      periodTo: '2026-10-31',
      labourTotal: 12,
      labourCommune: 10,
      labourVillage: 6,
      materials: [{ name: story.material, unit: 'kg', total: 4000, fromCommune: 3200, fromProvince: 4000 }],
    },
  };
}

const PLUM: Story = {
  representative: 'Hoàng Văn Ví Dụ',
  sex: 'male',
  village: 'Thôn 1 (ví dụ)',
  description: 'Ô mai mơ dẻo vị chua ngọt, lọ 250 g và túi 100 g; hạn dùng 12 tháng.',
  material: 'Quả mơ tươi',
  origin: 'Nghề làm ô mai của các gia đình trong vùng mơ, được hợp tác xã hoàn thiện công thức.',
  identity: 'Câu chuyện vùng mơ của xã được in trên bao bì, gắn với mùa hoa mơ đầu năm.',
};

const STICKY_RICE: Story = {
  representative: 'Nông Thị Ví Dụ',
  sex: 'female',
  village: 'Thôn 1 (ví dụ)',
  description: 'Gạo nếp nương hạt tròn, thơm, túi 1 kg và 5 kg hút chân không.',
  material: 'Thóc nếp nương',
  origin: 'Giống nếp nương được bà con giữ qua nhiều đời trên nương của xã.',
  identity: 'Cách gieo, gặt và lễ mừng cơm mới của người Tày được kể trong câu chuyện sản phẩm.',
};

const HONEY: Story = {
  representative: 'Nguyễn Thị Ví Dụ',
  sex: 'female',
  village: 'Thôn 2 (ví dụ)',
  description: 'Mật ong hoa rừng, chai thủy tinh 500 ml; hạn dùng 24 tháng.',
  material: 'Mật ong thô',
  origin: '',
  identity: '',
};

const RENEWED =
  'So với lần công nhận trước: bao bì mới, thêm tem truy xuất, phiếu kiểm nghiệm năm 2026 (ví dụ).';

export const plumSections: Draft = { ...sections(PLUM), changes: { text: RENEWED } };
export const stickyRiceSections: Draft = sections(STICKY_RICE);

/** Begun and left: two sections and the first criteria; the rest is what the editor shows as missing. */
export async function honeyBegun(criteriaSetId: string): Promise<Draft> {
  const begun = Object.entries(await answers(criteriaSetId, () => undefined)).slice(0, 6);
  const { registration: form } = sections(HONEY);
  return { ...(form && { registration: form }), general: general(HONEY), ...Object.fromEntries(begun) };
}
