/** Vietnamese. */
import { type Language, phrases, words } from "./language";

export const vietnamese: Language = {
  code: "vi",
  time: {
    day: words("ngày"),
    week: words("tuần"),
    month: words("tháng"),
    quarter: words("quý"),
    half: phrases("học kỳ"),
    halves: phrases("nửa đầu|nửa cuối|6 tháng đầu năm|6 tháng cuối năm"),
    one: { half: phrases("nửa năm") },
    ongoing: phrases("liên tục|thường xuyên"),
    year: words("năm"),
    age: phrases("tuổi|độ tuổi"),
    seasons: phrases("mùa-xuân|mùa-hè|mùa-thu|mùa-đông"),
    fiscal: phrases("năm tài chính"),
    months: [],
    to: words("đến tới"),
    onwards: phrases("trở đi|trở lên"),
    next: phrases("trong vòng"),
    by: phrases("đến hết|trước|cuối|đến cuối|hết"),
    firstAfter: phrases("đầu|đầu tiên|tiếp theo|kế tiếp"),
    now: phrases("hiện tại|hiện nay|bây giờ"),
    beyond: phrases("từ|sau"),
    leads: phrases("trong|vào"),
    about: phrases("khoảng|tầm|xấp xỉ"),
    glue: phrases("và|thứ"),
    ordinals: phrases("nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười-một|mười-hai"),
    numbers: words("một hai ba bốn năm sáu bảy tám chín mười"),
    phase: phrases("giai đoạn|chặng|gđ"),
    part: phrases("bước|phần|cấp độ|học phần"),
  },
  labels: {
    goals: phrases(
      "mục tiêu|mục đích|mục tiêu giai đoạn|mục tiêu học tập|mục tiêu cụ thể|mục tiêu cần đạt|mục tiêu tuần|mục tiêu tháng",
    ),
    actions: phrases(
      "hành động|nhiệm vụ|công việc|hoạt động|các bước|việc cần làm|trọng tâm|chiến lược|chủ đề|dự án|nội dung|bài tập|thực hành|nội dung học|kiến thức|những việc cần làm|cần làm|học gì|kế hoạch hành động|bước tiếp theo|nội dung chính|các chủ đề|kỹ năng|kỹ năng cần học|dự án thực hành|lý thuyết|hành động cụ thể|nội dung cần học|khái niệm|việc làm|cần học|bài thực hành|hành động chính",
    ),
    deliverables: phrases(
      "kết quả|kết quả mong đợi|kết quả kỳ vọng|kết quả đạt được|sản phẩm|đầu ra|cột mốc|tiêu chí thành công|tiêu chí hoàn thành|tiêu chí nghiệm thu|kết quả dự kiến|kết quả cần đạt|thành quả|sản phẩm bàn giao|mốc quan trọng|tiêu chí đánh giá|chỉ số thành công|sản phẩm đầu ra|điều kiện hoàn thành|sau giai đoạn này|kết quả đầu ra|các mốc|mốc kiểm tra|sản phẩm cuối|bàn giao|chuẩn đầu ra|chỉ tiêu",
    ),
    failureModes: phrases(
      "rủi ro|dấu hiệu cảnh báo|sai lầm|cảnh báo|sai lầm thường gặp|lỗi thường gặp|cạm bẫy|những sai lầm cần tránh|điều cần tránh|cần tránh|thách thức|rủi ro và giải pháp|khó khăn|dấu hiệu nguy hiểm",
    ),
    rules: phrases("quy tắc|nguyên tắc|quy định|nguyên tắc vàng|quy tắc vàng|nguyên tắc chung"),
    time: phrases(
      "thời gian|thời gian dự kiến|thời lượng|thời hạn|hạn chót|tuần|tháng|ngày hoàn thành|ngày kết thúc|mốc thời gian|thời gian thực hiện",
    ),
    title: phrases("giai đoạn|tiêu đề"),
    status: phrases("trạng thái|tiến độ|hoàn thành"),
    notes: phrases("ghi chú|tài nguyên|tài liệu|công cụ|sách|khóa học|lưu ý|mẹo|tài liệu tham khảo|nguồn học"),
    objective: phrases("mục tiêu chung|mục tiêu tổng thể|mục tiêu chính|sứ mệnh|tầm nhìn"),
    endState: phrases("trạng thái cuối|vị trí mục tiêu"),
    startDate: phrases("ngày bắt đầu|bắt đầu"),
  },
  sources: phrases("tài nguyên"),
  reasons: phrases("tại sao"),
  ends: phrases("kết thúc|ngày kết thúc"),
  milestones: phrases("cột mốc"),
  horizons: phrases("ngắn hạn|trung hạn|dài hạn"),
  decoys: {
    never: phrases("ví dụ|mẫu|lịch sử thay đổi|nhật ký thay đổi|phương án khác|mục lục|tiến độ|danh sách kiểm tra"),
    rather: phrases("tóm tắt|tổng quan|dòng thời gian|tổng kết"),
  },
  states: phrases(
    "hoàn thành|đã hoàn thành|đã xong|xong|đang thực hiện|đang làm|đang học|hiện tại|chưa bắt đầu|sắp tới|dự kiến",
  ),
  hours: phrases("giờ|tiếng|phút"),
};
